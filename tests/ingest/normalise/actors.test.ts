import { describe, expect, it } from 'vitest'
import type { NamedActor } from '../../../server/ingest/normalise/institutions.ts'
import { actorIdOf, directoryOf } from '../../../server/ingest/resolve/actors.ts'

const nl = 'member:netherlands'
const directory = directoryOf([
  { id: 'institution:province-of-utrecht', names: ['Province of Utrecht', 'Provincie Utrecht'], kind: 'PROVINCE' },
  { id: 'institution:interior', names: ['Ministry of the Interior', 'BZK', "Ministère de l'Intérieur"], kind: 'MINISTRY' },
  { id: 'institution:transparency-international', names: ['Transparency International', 'TI'], kind: 'CSO' },
  { id: 'institution:kenya--katiba-institute', names: ['Katiba Institute'] },
  { id: 'institution:groningen-seaports', names: ['Groningen'] },
  { id: 'municipality:GM0344', names: ['Utrecht', 'city of Utrecht'] },
  { id: 'municipality:GM0014', names: ['Groningen', 'Groningue'] },
])
const actor = (name: string): NamedActor => ({ name, asWritten: name, standing: 'STATED', generic: false })

describe('who a name is', () => {
  it.each([
    ['Municipality of Utrecht', 'municipality:GM0344'], ['Gemeente Utrecht', 'municipality:GM0344'], ["Municipalité d'Utrecht", 'municipality:GM0344'], ['Municipio de Utrecht', 'municipality:GM0344'],
    ['Utrecht', 'municipality:GM0344'], ['provincie utrecht', 'institution:province-of-utrecht'], ['Ministry of the Interior (BZK)', 'institution:interior'],
    ['Dutch Ministry of the Interior', 'institution:interior'], ["ministère de l'interieur", 'institution:interior'], ['Binnenlandse Zaken (BZK)', 'institution:interior'],
    ['Municipality of Groningen', 'municipality:GM0014'], ['Groningen', 'institution:groningen-seaports'],
  ])('%s is %s', (name, id) => expect(directory.idOf(name, nl)).toBe(id))

  it('a town in brackets says where a body is, not which', () => {
    expect(directory.idOf('Data School (Utrecht)', nl)).toBeUndefined()
  })
  it('Dutch bodies are not found for other members', () => {
    expect(directory.idOf('Ministry of the Interior', 'member:kenya')).toBeUndefined()
    expect(directory.idOf('Municipality of Utrecht', 'member:kenya')).toBeUndefined()
  })
  it('civil society that works everywhere is found by its full name', () => {
    expect(directory.idOf('Transparency International', 'member:kenya')).toBe('institution:transparency-international')
    expect(directory.idOf('TI', 'member:kenya')).toBeUndefined()
  })
  it('what was read for one member is found for that member', () => {
    expect(directory.idOf('Katiba Institute', 'member:kenya')).toBe('institution:kenya--katiba-institute')
    expect(directory.idOf('Katiba Institute', nl)).toBeUndefined()
  })
  it('an unknown body gets one id for all its spellings, another one per member', () => {
    const id = actorIdOf(actor('Ministère de la Justice (MJ)'), 'member:senegal', directory)
    expect(id).toBe('institution:senegal--ministry-of-justice')
    expect(actorIdOf(actor('MINISTERE DE LA JUSTICE'), 'member:senegal', directory)).toBe(id)
    expect(actorIdOf(actor('Ministère de la Justice'), 'member:tunisia', directory)).not.toBe(id)
  })
  it('names in other scripts and very long ones get ids too', () => {
    expect(actorIdOf(actor('საქართველოს პარლამენტი'), 'member:georgia', directory)).toMatch(/^institution:georgia--[a-f0-9]{8}$/)
    expect(actorIdOf(actor('An institution '.repeat(20)), 'member:georgia', directory)).toMatch(/^institution:[a-z0-9-]{1,120}$/)
  })
})
