import { describe, expect, test } from 'vitest'
import { claimsOfText } from '../../../server/ingest/references/claims-of-text.ts'
import type { Section } from '../../../server/ingest/references/reference.ts'
import type { Language } from '../../../server/concepts/vocabulary.ts'
import { dutchNumbering } from './dutch-numbering.ts'

/** The links that a text of NL0037, number 3 of the plan of 2018, comes to: kind, modality, from, to. */
function linksOf(text: string, by: Section['by'] = 'IRM', language: Language = 'EN'): readonly string[] {
  const own = { code: 'NL0037', plan: 'plan:AP_NLD03', member: 'member:netherlands', planNumber: '3', headingNumbers: [], planStartYear: 2018, planSequence: 3, language }
  const { links } = claimsOfText({ ...own, source: 'source:x', text, sections: [{ name: 'x', start: 0, end: text.length, by }] }, dutchNumbering)
  expect(links.every(({ status, asserter }) => status === 'PROPOSED' && asserter === by)).toBe(true)
  return links.map(({ kind, modality, from, to }) => `${kind} ${modality} ${[from, to].map((id) => id.slice(11)).join(' ')}`).sort()
}
const overlap = (modality: string, ...codes: readonly string[]): readonly string[] => codes.map((code) => `THEMATIC_OVERLAP ${modality} NL0037 ${code}`).sort()

describe('overlap that a reviewer sees', () => {
  test.each<[string, readonly string[], Language?]>([
    ['This commitment overlaps with Commitment 5.', overlap('STATED', 'NL0036')],
    ['This commitment partially overlaps with commitments 5 and 8.', overlap('STATED', 'NL0036', 'NL0033')],
    ['There could be overlap with some of the other commitments in the plan that open up data (particularly Commitments 1, 5, 8, and 11).', overlap('POSSIBLE', 'NL0032', 'NL0036', 'NL0033', 'NL0028')],
    ['There is a clear overlap between this commitment and Commitment 9.', overlap('STATED', 'NL0034')],
    ['The commitment has synergies with Commitments 6-8.', overlap('STATED', 'NL0031', 'NL0029', 'NL0033')],
    ['Commitments 3 and 5 overlap in scope.', overlap('STATED', 'NL0036')],
    ['It may duplicate Commitment 4.', overlap('POSSIBLE', 'NL0035')],
    ['This commitment overlaps with Commitment 5 and has synergies with Commitment 8.', overlap('STATED', 'NL0036', 'NL0033')],
    ['Given the overlap with Commitment 2, the reviewer suggests merging.', overlap('STATED', 'NL0038')],
    ['This commitment on land claims overlaps with Commitment 5.', overlap('STATED', 'NL0036')],
    ['This commitment overlaps with Commitment 5, which responds to the same need.', overlap('STATED', 'NL0036')],
    ['The report notes that this commitment overlaps with Commitment 5.', overlap('STATED', 'NL0036')], ['As previously noted, this commitment overlaps with Commitment 5.', overlap('STATED', 'NL0036')],
    ['It has little detail and overlaps with Commitment 5.', overlap('STATED', 'NL0036')], ['Selon le calendrier, cet engagement chevauche l’engagement 5.', overlap('STATED', 'NL0036'), 'FR'],
    ['Het vindt plaats in de stad en overlapt met actiepunt 5.', overlap('STATED', 'NL0036'), 'NL'], ['El compromiso considera tres hitos y se solapa con el compromiso 5.', overlap('STATED', 'NL0036'), 'ES'],
    ['The IRM noted that this commitment overlaps with Commitment 5.', overlap('STATED', 'NL0036')],
    ['According to the IRM researcher, this commitment overlaps with Commitment 5.', overlap('STATED', 'NL0036')],
    ['Selon la chercheuse du MII, cet engagement recoupe l’engagement 5.', overlap('STATED', 'NL0036'), 'FR'],
    ['Cet engagement recoupe l’engagement 5 du présent plan.', overlap('STATED', 'NL0036'), 'FR'],
    ['Cet engagement pourrait chevaucher avec les engagements 5 et 8.', overlap('POSSIBLE', 'NL0036', 'NL0033'), 'FR'],
    ['Il existe un chevauchement avec d’autres engagements (notamment l’engagement 9).', overlap('STATED', 'NL0034'), 'FR'],
    ['Este compromiso se solapa con los compromisos 1 y 5.', overlap('STATED', 'NL0032', 'NL0036'), 'ES'],
    ['Podría haber sinergias con otros compromisos del plan (especialmente el compromiso 11).', overlap('POSSIBLE', 'NL0028'), 'ES'],
    ['Dit actiepunt overlapt met actiepunt 5 en met de actiepunten 8 en 11.', overlap('STATED', 'NL0036', 'NL0033', 'NL0028'), 'NL'],
    ['Er is mogelijk overlap met actiepunt 9.', overlap('POSSIBLE', 'NL0034'), 'NL'],
  ])('%s', (text, links, language) => expect(linksOf(text, 'IRM', language)).toEqual(links))
})

describe('no overlap is made of', () => {
  test.each<[string, Language?]>([
    ['This commitment does not overlap with Commitment 5.'],
    ['There is no overlap with Commitments 5 and 8.'],
    ['The network should avoid overlap with Commitment 5.'],
    ['Commitment 8 overlaps with Commitment 5.'],
    ['Unlike this commitment, Commitment 8 overlaps with Commitment 5.'],
    ['Overlap between Commitments 5 and 8 was seen.'],
    ['This commitment overlaps with the municipal programme, while Commitment 5 is about the law.'],
    ['This commitment overlaps with existing law. Commitment 5 is about that law.'],
    ['This commitment overlaps with the strategy on open data; Commitment 5 does more.'],
    ['Like Commitment 5, this commitment aims at overlapping target groups.'],
    ['This commitment is as ambitious as Commitment 5.'],
    ['The project overlaps with Commitment 3.'],
    ['This commitment overlaps with Commitment 99.'],
    ['Unlike Commitment 6, this one has no overlap with other commitments such as Commitment 8.'], ['Municipal portals overlap with those of Commitment 6.'],
    ['L’engagement 8 recoupe l’engagement 5.', 'FR'], ['El compromiso 8 se solapa con el compromiso 5.', 'ES'],
    ['Cet engagement ne chevauche pas avec l’engagement 5.', 'FR'],
    ['Este compromiso no se solapa con el compromiso 5.', 'ES'],
    ['Dit actiepunt overlapt niet met actiepunt 5.', 'NL'],
    ['Er is geen overlap met actiepunt 9.', 'NL'],
    // What others say is theirs.
    ['The ministry argued that this commitment overlaps with Commitment 5.'], ['According to the government, this commitment overlaps with Commitment 5.'],
    ['Civil society noted that this commitment overlaps with Commitment 5.'], ['This commitment is said to overlap with Commitment 5.'],
    ['The reviewer notes that interviewees said that this commitment overlaps with Commitment 5.'], ['This commitment overlaps with Commitment 5, according to the ministry.'],
    ['The ministry told the IRM that this commitment overlaps with Commitment 5.'], ['Selon le gouvernement, cet engagement recoupe l’engagement 5.', 'FR'],
    ['La société civile estime que cet engagement recoupe l’engagement 5.', 'FR'], ['Según el gobierno, este compromiso se solapa con el compromiso 5.', 'ES'],
    ['Volgens het ministerie overlapt dit actiepunt met actiepunt 5.', 'NL'], ['Het ministerie stelt dat dit actiepunt overlapt met actiepunt 5.', 'NL'],
    // Hardly, perhaps not, and asked.
    ['There is little overlap with Commitment 5.'], ['Er is weinig overlap met actiepunt 5.', 'NL'], ['Commitments 3 and 5 rarely overlap.'], ['It hardly overlaps with Commitment 5.'], ['It is doubtful whether this commitment overlaps with Commitment 5.'], ['Do commitments 3 and 5 overlap?'],
    ['Does this commitment overlap with Commitment 5?'], ['Este compromiso apenas se solapa con el compromiso 5.', 'ES'], ['Difícilmente este compromiso se solapa con el compromiso 5.', 'ES'],
    ['Er is nauwelijks overlap met actiepunt 5.', 'NL'], ['Cet engagement ne recoupe guère l’engagement 5.', 'FR'], ['Cet engagement recoupe à peine l’engagement 5.', 'FR'],
  ])('%s', (text, language) => expect(linksOf(text, 'IRM', language)).toEqual([]))
})

describe('continuation', () => {
  test.each<[string, readonly string[], Section['by'], Language?]>([
    ['This commitment builds on Commitment 6 of the second National Action Plan.', ['CONTINUES STATED NL0037 NL0024'], 'IRM'],
    ['It is a continuation of commitment 9 from the previous action plan.', ['CONTINUES STATED NL0037 NL0027'], 'ACTION_PLAN'],
    ['The network was carried over from the 2016-2018 action plan (Commitment 9).', ['CONTINUES STATED NL0037 NL0027'], 'IRM'],
    ['L’engagement s’appuie sur l’engagement 6 du plan d’action précédent.', ['CONTINUES STATED NL0037 NL0024'], 'IRM', 'FR'],
    ['El compromiso da continuidad al compromiso 6 del II Plan de Acción Nacional.', ['CONTINUES STATED NL0037 NL0024'], 'ACTION_PLAN', 'ES'],
    ['Dit actiepunt is een vervolg op actiepunt 6 uit het vorige actieplan.', ['CONTINUES STATED NL0037 NL0024'], 'ACTION_PLAN', 'NL'],
    ['This commitment is not a continuation of Commitment 6 of the second National Action Plan.', [], 'IRM'],
    ['This commitment builds on Commitment 6.', [], 'IRM'],
    ['Commitment 5 builds on Commitment 6 of the second National Action Plan.', [], 'IRM'],
    ['This commitment builds on the law, which was the aim of Commitment 6 of the second National Action Plan.', [], 'IRM'],
  ])('%s', (text, links, by, language) => expect(linksOf(text, by, language)).toEqual(links))
})

describe('a plan', () => {
  test('that names another of its commitments refers to it', () => {
    expect(linksOf('Meetings with experts (see commitment 8).', 'ACTION_PLAN')).toEqual(['CROSS_REFERENCE STATED NL0037 NL0033'])
    expect(linksOf('The work is linked to Commitments 1 and 5.', 'ACTION_PLAN')).toEqual(['CROSS_REFERENCE STATED NL0037 NL0032', 'CROSS_REFERENCE STATED NL0037 NL0036'])
  })

  test('that speaks of itself links to nothing', () => {
    expect(linksOf('Commitment 3: Network\nCommitment 3 aims at more.', 'ACTION_PLAN')).toEqual([])
  })
})

test('commitments that a reviewer rates together are a cluster', () => {
  expect(linksOf('The reviewer assessed Commitments 3, 6 and 8 as a cluster.')).toEqual(['CLUSTERED_WITH STATED NL0037 NL0031', 'CLUSTERED_WITH STATED NL0037 NL0033'])
  expect(linksOf('This commitment is clustered with Commitment 5.')).toEqual(['CLUSTERED_WITH STATED NL0037 NL0036'])
})

test('what stands outside the sections makes no link, and a claim made twice is one link with two passages', () => {
  const text = 'This commitment overlaps with Commitment 5.\n\nAs said, there may be synergies with Commitment 5.'
  const own = { code: 'NL0037', plan: 'plan:AP_NLD03', member: 'member:netherlands', planNumber: '3', headingNumbers: [], language: 'EN' as const, source: 'source:x', text }
  expect(claimsOfText(own, dutchNumbering).links).toEqual([])
  const [link, ...more] = claimsOfText({ ...own, sections: [{ name: 'IRM text', start: 0, end: text.length, by: 'IRM' }] }, dutchNumbering).links
  expect(more).toEqual([])
  expect(link).toMatchObject({ modality: 'STATED', evidence: [{ section: 'IRM text', start: 0, end: 43 }, { section: 'IRM text', start: 45, end: text.length }] })
})

test('a phrase that a text repeats is one reference with two passages', () => {
  const text = 'It is linked to Commitment 5. Later it comes back to Commitment 5.'
  const { references, links } = claimsOfText({ code: 'NL0037', plan: 'plan:AP_NLD03', member: 'member:netherlands', planNumber: '3', headingNumbers: [], language: 'EN', source: 'source:x', text }, dutchNumbering)
  expect(references).toMatchObject([{ phrase: 'Commitment 5', state: 'RESOLVED', targets: ['commitment:NL0036'], evidence: [{ start: 16, end: 28 }, { start: 53, end: 65 }] }])
  expect(links).toEqual([])
})
