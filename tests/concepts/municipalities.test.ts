import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

const counted = async (filter: string): Promise<number> => (await hub.ask<{ municipalities: { totalCount: number } }>(`{ municipalities(filter: {${filter}}) { totalCount } }`)).municipalities.totalCount

describe('municipalities', () => {
  test('those of today and those that have ended are told apart, and together they are all', async () => {
    expect([await counted('current: true'), await counted('current: false'), await counted('')]).toEqual([342, 66, 408])
  })

  test('one that has ended says when, and what it went into', async () => {
    const { municipality } = await hub.ask<{ municipality: unknown }>('{ municipality(id: "GM0003") { name validTo successor { id name validTo } } }')
    expect(municipality).toEqual({ name: 'Appingedam', validTo: '2020', successor: { id: 'municipality:GM1979', name: 'Eemsdelta', validTo: null } })
  })

  test('of Vlaardingen nothing is known, which is an empty list and no zero', async () => {
    const { municipality } = await hub.ask<{ municipality: unknown }>('{ municipality(id: "GM0622") { name inhabitants inhabitantsYear practices { id } topics { id } participations { totalCount } findings { id } } }')
    expect(municipality).toEqual({ name: 'Vlaardingen', inhabitants: 76409, inhabitantsYear: 2024, practices: [], topics: [], participations: { totalCount: 0 }, findings: [] })
  })

  test('says where its figures stand, and what was found about it', async () => {
    const { municipality } = await hub.ask<{ municipality: { statements: readonly unknown[]; sources: readonly { id: string }[]; findings: readonly { id: string }[] } }>(
      '{ municipality(id: "GM0606") { statements(property: "inhabitants") { value evidence { section source { id } } } sources { id } findings { id } } }')
    expect(municipality.statements).toEqual([{ value: '81838', evidence: { section: 'row GM0606', source: { id: 'source:municipalities' } } }])
    expect(municipality.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['source:municipalities', 'source:ogp-nl0037-en']))
    expect(municipality.findings.map(({ id }) => id)).toContain('finding:schiedam-innovation-budget')
  })
})

test('the outlines are those of the municipalities of today, each once', async () => {
  const outlines = JSON.parse(await readFile('seeds/places/municipalities.topo.json', 'utf8')) as { readonly objects: { readonly municipalities: { readonly geometries: readonly { readonly id: string }[] } } }
  const rows = parse(await readFile('seeds/places/municipalities.csv'), { columns: true }) as readonly { readonly gm_code: string; readonly valid_to: string }[]
  expect(outlines.objects.municipalities.geometries.map(({ id }) => id).sort()).toEqual(rows.filter((row) => row.valid_to === '').map((row) => row.gm_code).sort())
})
