import { describe, expect, test } from 'vitest'
import type { Language } from '../../../server/concepts/vocabulary.ts'
import { findReferences } from '../../../server/ingest/references/find-references.ts'
import type { OwnCommitment } from '../../../server/ingest/references/reference.ts'

const own: OwnCommitment = { code: 'NL0037', planNumber: '3', headingNumbers: [], planStartYear: 2018, planSequence: 3, language: 'EN' }
const found = (text: string, more: Partial<OwnCommitment> = {}) => findReferences(text, { ...own, ...more })
/** Scope and numbers of all that is found and is no furniture. */
const short = (text: string, language: Language = 'EN') => found(text, { language }).filter(({ scope }) => scope !== 'page_furniture').map(({ scope, numbers }) => `${scope} ${numbers.join(' ')}`)

describe('phrases', () => {
  test.each<[string, string, string, Language?]>([
    ['as with Commitments 1, 5, 8, and 11 of the plan', 'Commitments 1, 5, 8, and 11', '1 5 8 11'],
    ['see commitments 1 &2', 'commitments 1 &2', '1 2'],
    ['see Commitments 6-8.', 'Commitments 6-8', '6-8'],
    ['see commitments 6 to 8.', 'commitments 6 to 8', '6-8'],
    ['see Commitment 1a.', 'Commitment 1a', '1a'],
    ['see Commitment B.1.A.', 'Commitment B.1.A', 'B.1.A'],
    ['see Commitment 4-(a).', 'Commitment 4-(a)', '4-(a)'],
    ['see Commitments SC16 and SC17.', 'Commitments SC16 and SC17', 'SC16 SC17'],
    ['see commitments 2.7. 2.2. 3.7. 3.2. and 3.3', 'commitments 2.7. 2.2. 3.7. 3.2. and 3.3', '2.7 2.2 3.7 3.2 3.3'],
    ['Related commitments: 5, 8 and 11', 'commitments: 5, 8 and 11', '5 8 11'],
    ['with the other commitments (1 and 5)', 'commitments (1 and 5', '1 5'],
    ['see Commitments No. 3 and No. 5', 'Commitments No. 3 and No. 5', '3 5'],
    ['see commitment number 11', 'commitment number 11', '11'],
    ['see commitment #6', 'commitment #6', '6'],
    ['see Commitments 5 (Open Wob), 8 (Open by Design) and 11', 'Commitments 5 (Open Wob), 8 (Open by Design) and 11', '5 8 11'],
    ['see Commitment 5, 8 and 11.', 'Commitment 5, 8 and 11', '5 8 11'],
    ['see Commitments\n5 and 8', 'Commitments\n5 and 8', '5 8'],
    ['(voir les engagements 1, 5, 8 et 11)', 'les engagements 1, 5, 8 et 11', '1 5 8 11', 'FR'],
    ['en lien avec l’engagement n° 5', 'l’engagement n° 5', '5', 'FR'],
    ['voir le point d’action 9', 'le point d’action 9', '9', 'FR'],
    ['junto con los compromisos 1 a 4', 'los compromisos 1 a 4', '1-4', 'ES'],
    ['junto con el compromiso Nº 8', 'el compromiso Nº 8', '8', 'ES'],
    ['véase el compromiso núm. 2.3', 'el compromiso núm. 2.3', '2.3', 'ES'],
    ['zie actiepunt 5 en actielijn 2', 'actiepunt 5 en actielijn 2', '5 2', 'NL'],
    ['zie de actiepunten 5, 8 en 11', 'de actiepunten 5, 8 en 11', '5 8 11', 'NL'],
    ['zie de actiepunten 4 t/m 6', 'de actiepunten 4 t/m 6', '4-6', 'NL'],
    ['relacionado con el compromiso 5', 'el compromiso 5', '5', 'EN'],
    ['Commitment 8 may repeat this, and Commitment 5 decided it', 'Commitment 8', '8'],
    ['el compromiso 5 abre la puerta', 'el compromiso 5', '5', 'ES'],
    ['the work resembles commitment 4 of this action plan', 'commitment 4', '4'],
  ])('%s', (text, phrase, numbers, language = 'EN') => {
    const [first] = found(text, { language })
    expect(first).toMatchObject({ phrase, scope: 'same_plan' })
    expect(first?.numbers.join(' ')).toBe(numbers)
    expect(text.slice(first?.start, first?.end)).toBe(phrase)
  })
})

describe('no phrase is found in', () => {
  test.each<[string, Language?]>([
    ['Article 5 of the Constitution and article 12, 14 and 15 of the law'],
    ['budget programme 09505, activity A83000'], ['programmes 1. U010 2. U009 S176'],
    ['Brief Description of Commitment (140 character limit) To enact'], ['Brief description of commitment (140-character limit): The'],
    ['New engagement 2018 2019'], ['an open call for engagement of 7 officers'], ['citizen engagement 5'],
    ['The commitment in 2020 was'], ['the commitments 2018-2020'], ['a commitment 2 years old'], ['commitments 10,000 people signed'],
    ['commitment 12/31/2018'], ['commitment 1 July 2018'], ['Start and end dates of the action point: 1 July 2018'],
    ['more than 120 commitments'], ['all 11 commitments of the plan'], ['alle negen actiepunten uit het plan', 'NL'],
    ['the budget for this commitment is 60 million'], ['Sustainable Development Goals commitments 16th'],
    ['Commitments\n\n  1. Local Digital Democracy\n\n    NL0028, 2018, E-Government\n\n  2. Dilemma Logic'],
    ['Description of the commitment\n\n1. What has been done?\n\n2. What is next?'], ['decree commitment 584/2003'], ['commitments: 1. write minutes; 2. set agendas'], ['under our commitments [3] and [4]'],
    ['Milestone 3.1 and milestones 3.2 to 3.5'], ['the commitments1 of governments'], ['the commitment 30% of'], ['compromiso 5 años', 'ES'], ['l’engagement 3 ans', 'FR'], ['actiepunt 3 gemeenten', 'NL'],
  ])('%s', (text, language) => expect(found(text, { language: language ?? 'EN' }).filter(({ scope }) => scope !== 'page_furniture')).toEqual([]))
})

describe('lists end', () => {
  test('where something is counted', () => {
    expect(short('Under Commitment 5, 10 municipalities publish.')).toEqual(['same_plan 5'])
    expect(short('With Commitment 5 and 3 municipalities joined.')).toEqual(['same_plan 5'])
    expect(short('Under commitments 5 and 8 and 12 pilots.')).toEqual(['same_plan 5 8'])
  })
})

describe('plans named with their member', () => {
  test.each(["Commitment 7 from Georgia's third action plan", 'Commitment 7 of Georgia’s third national action plan'])('%s', (text) => {
    expect(found(text, { memberNames: ['Georgia'], planSequence: 4 })).toMatchObject([{ scope: 'earlier_plan', plan: { ordinal: 3 } }])
    expect(found(text, { memberNames: ['Spain'], planSequence: 4 })).toMatchObject([{ scope: 'unclear' }])
  })
})

describe('furniture of the page', () => {
  test.each([
    ['Brief description of the commitment 1. Complete the rules. 2. Adopt the law.'],
    ['Descripción del compromiso 1. ¿Qué se ha hecho? 2. ¿Qué sigue?'],
    ['Commitments | Open Government | Commitment 2 compliance'],
    ['to fulfil this commitment 45 The ministry'],
    ['It is a clear commitment 12 The ministry'],
    ['Description of Commitment\t1. Enlarge the scope. 2. Publish it.'],
  ])('%s', (text) => expect([...new Set(found(text, { planNumber: '9' }).map(({ scope }) => scope))]).toEqual(['page_furniture']))
})

describe('headings', () => {
  test.each([
    ['Commitment 3: Network\nText', 'Commitment 3: Network'], ['COMMITMENT #3: Network', 'COMMITMENT #3: Network'], ['\n\nEngagement 3 : Réseau\n', 'Engagement 3 : Réseau'], ['Engagement 3. Réseau', 'Engagement 3. Réseau'],
    ['Compromiso 3: Red', 'Compromiso 3: Red'], ['Actiepunt 3: Netwerk', 'Actiepunt 3: Netwerk'], ['THEME: Openness; COMMITMENT 3: Network', 'COMMITMENT 3: Network'], ['Commitment 7: Network', 'Commitment 7: Network'],
  ])('%s', (text, phrase) => expect(found(text, { language: /Eng/.test(text) ? 'FR' : 'EN' })).toMatchObject([{ scope: 'own_heading', phrase }]))

  test('of other commitments, with which a text may begin or end, are left open', () => {
    expect(short('Text of the commitment.\nCommitment 4: Open Parliament\nCommitment 5. Open Wob')).toEqual(['unclear 4', 'unclear 5'])
  })

  test('may have no noun, but the own title', () => {
    const titles = ['Pioneering Network for Municipalities']
    expect(found('text\n3. Pioneering Network for Municipalities\n\nCommitment Text', { titles })).toMatchObject([{ scope: 'own_heading', numbers: ['3'], phrase: '3. Pioneering Network for Municipalities' }])
    expect(found('06 Pioneering network for municipalities', { titles })).toMatchObject([{ numbers: ['6'] }])
  })

  test('are no places of the list of a page, and no items', () => {
    const titles = ['Pioneering Network for Municipalities']
    expect(found('  10. Pioneering Network for Municipalities\n\n    NL0037, 2018, Capacity Building', { titles })).toEqual([])
    expect(found('  3. Every meeting will have a chair.', { titles })).toEqual([])
  })
})

describe('the plan whose numbers are used', () => {
  test.each<[string, object, Language?]>([
    ['It builds on Commitment 2.2 of the first National Action Plan.', { ordinal: 1 }],
    ['as the commitment number 11 undertaken in the Third OGP National Action Plan', { ordinal: 3 }],
    ['see Commitment 5 of the previous action plan', { relative: 'PREVIOUS' }],
    ['see Commitment 5 from the 2016-2018 action plan', { startYear: 2016, endYear: 2018 }],
    ['see Commitment 5 (open data) of the 2nd NAP', { ordinal: 2 }], ['see commitment 5 in NAP2, which', { ordinal: 2 }], ['Commitment 5 (2016–2018) was about data', { startYear: 2016, endYear: 2018 }],
    ['In the previous plan, Commitment 5 was about data.', { relative: 'PREVIOUS' }],
    ['continued from the 2016–2018 action plan (Commitment 5)', { startYear: 2016, endYear: 2018 }],
    ['l’engagement 5 du deuxième plan d’action national', { ordinal: 2 }, 'FR'],
    ['l’engagement 5 du plan d’action précédent', { relative: 'PREVIOUS' }, 'FR'],
    ['el compromiso N.* 8 del III Plan de Acción Nacional', { ordinal: 3 }, 'ES'],
    ['el compromiso 8 del plan de acción 2016-2018', { startYear: 2016 }, 'ES'],
    ['el compromiso 8 del plan anterior', { relative: 'PREVIOUS' }, 'ES'],
    ['actiepunt 5 uit het eerste actieplan', { ordinal: 1 }, 'NL'],
    ['actiepunt 5 van het vorige actieplan', { relative: 'PREVIOUS' }, 'NL'],
  ])('%s', (text, plan, language) => expect(found(text, { language: language ?? 'EN' })).toMatchObject([{ scope: 'earlier_plan', plan }]))

  test.each<[string, Language?]>([
    ['see Commitment 5 of this action plan'], ['see Commitment 5 of the plan'], ['see Commitment 5 of the current action plan'], ['voir l’engagement 5 de ce plan d’action', 'FR'], ['zie actiepunt 5 van dit actieplan', 'NL'],
  ])('is the own one in "%s"', (text, language) => expect(short(text, language)).toEqual(['same_plan 5']))

  test.each<[string, Language?]>([
    ['see Commitment 5 of Kenya’s action plan'], ['see Commitment 5 of the Anti-Corruption Action Plan'], ['see Commitment 5 of the Paris Agreement'], ['see Commitment 5 of the Kenya 2016-2018 action plan'],
    ['Compared with the previous action plan, Commitment 5 goes further.'], ['The first plan had twelve commitments. Commitment 5 was about data.'], ['Commitment 5 goes beyond the previous action plan.'],
    ['Building on previous Commitment 5, the ministry'], ['In 2016-2018 Commitment 5 was about data.'], ['Building on NAP 2 (more than Commitment 5) it goes on.'],
    ['el compromiso 5 del Ministerio de Hacienda', 'ES'], ['A diferencia del plan anterior, el compromiso 5 va más lejos.', 'ES'],
  ])('cannot be told in "%s"', (text, language) => expect(short(text, language)).toEqual(['unclear 5']))
})

describe('own parts', () => {
  const parts = 'The commitment\n1. Pass the bill. 2. Publish it. 3. Enforce it.\n'
  test('may be meant by low numbers in the text of a plan that counts its points', () => {
    expect(short(`${parts}\nCommitment 1 &2, if implemented, will help. Commitment 2 will ensure more.`)).toEqual(['own_parts 1 2', 'own_parts 2'])
  })

  test('are not meant where other commitments are spoken of, where the reviewer speaks, or beyond the list', () => {
    const plan = (text: string) => short(parts + text).at(-1)
    expect(plan('See Commitment 2.')).toBe('same_plan 2')
    expect(plan('It is linked to Commitments 1 and 2.')).toBe('same_plan 1 2')
    expect(plan('With commitment 7 it works.')).toBe('same_plan 7')
    const text = `${parts}\n\nCommitments 1 and 2 do more.`
    expect(found(text, { sections: [{ name: 'IRM', start: parts.length, end: text.length, by: 'IRM' }] }).at(-1)?.scope).toBe('same_plan')
  })
})

test('hostile texts cost little', () => {
  const texts = ['Commitment 1, '.repeat(4_000), 'commitments 1, 2, 3 and 4 '.repeat(2_000), '1. a 2. b '.repeat(50_000), 'plan '.repeat(100_000), `Commitments ${'1, '.repeat(100_000)}`, '('.repeat(200_000), `commitment 5 of the ${'first '.repeat(50_000)}`, 'Commitment 5 of the previous plan overlaps and and and '.repeat(1_000)]
  for (const text of texts) expect(Array.isArray(found(text))).toBe(true)
}, 30_000)
