import { describe, expect, test } from 'vitest'
import { reportNamed, reportYears } from '../../../server/ingest/normalise/report-name.ts'
import { englishBody } from '../../../server/ingest/normalise/translated-bodies.ts'
import { actorIdOf, directoryOf } from '../../../server/ingest/resolve/actors.ts'
import { memberIdOf } from '../../../server/ingest/resolve/members.ts'

describe('a report has one name', () => {
  test.each([['Netherlands Progress Report 2013-14', '2013-2014'], ['Rapport 2018 – 2020 (année 1)', '2018-2020'], ['Scotland IRM Report 2017', '2017'], ['Design Report', '']])('%s', (name, years) => {
    expect(reportYears(name)).toBe(years)
  })
  test('with or without accents', () => {
    expect(reportNamed({ member: 'Côte d’Ivoire', kind: 'Hybrid Report', years: '2018-2020' })).toBe("Cote d'Ivoire Hybrid Report 2018-2020")
  })
})

describe('a body has one id in several languages where its words are known', () => {
  const id = (name: string) => actorIdOf({ name, asWritten: name, standing: 'STATED', generic: false }, 'member:chile', directoryOf([]))
  test.each([
    ['Ministerio de Relaciones Exteriores', 'Ministry of Foreign Affairs'], ['Ministère de la Justice et de la Sécurité', 'Ministry of Justice and Security'], ["Ministère de l'Intérieur", 'Ministry of the Interior'],
    ['Ministerie van Buitenlandse Zaken', 'Ministry of Foreign Affairs'], ['Banque mondiale', 'World Bank'], ['Asamblea Nacional', 'National Assembly'], ['Sénat', 'Senate'],
  ])('%s', (name, english) => {
    expect(id(name)).toBe(id(english))
  })
  test('and none is made up where a word is not', () => {
    expect([englishBody('Ministerio de Asuntos Raros'), englishBody('Ministerio'), englishBody('Oficina de Justicia'), englishBody('Ministry of Justice')]).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('a member has one id', () => {
  test.each([["Cote d'Ivoire", 'Côte d’Ivoire'], ['Czech Republic', 'Tchéquie'], ['Republic of Korea', 'South Korea'], ['Slovak Republic', 'Slovakia'], ['Cabo Verde', 'Cape Verde'], ['Netherlands', 'The Netherlands']])('%s and %s', (one, other) => {
    expect(memberIdOf(one, [])).toBe(memberIdOf(other, []))
  })
})
