import { describe, expect, test } from 'vitest'
import type { Language } from '../../../server/concepts/vocabulary.ts'
import { findReferences } from '../../../server/ingest/references/find-references.ts'
import type { OwnCommitment } from '../../../server/ingest/references/reference.ts'

const own: OwnCommitment = { code: 'LV0044', planNumber: '5', headingNumbers: [], planStartYear: 2018, planSequence: 3, memberNames: ['Latvia'], language: 'EN' }
/** Scope, plan and numbers of all that a reviewer's text names. */
const short = (text: string, language: Language = 'EN') =>
  findReferences(text, { ...own, language, sections: [{ name: 'Review', start: 0, end: text.length, by: 'IRM' }] }).map(({ scope, plan, numbers }) => [scope, ...(plan ? [plan.ordinal ?? plan.startYear ?? plan.relative] : []), ...numbers].join(' '))

describe('commitments of another member, of a body or of another document', () => {
  test.each<[string, Language?]>([
    ["It is like Commitment 3 in Estonia's action plan."], ["Estonia's Commitment 3 is like it."], ['In Estonia, commitment 3 led to a portal.'], ['As in Estonia (commitment 3), a portal is built.'], ['Trinidad and Tobago did so (Commitments 3 and 8).'],
    ['Commitment 3 in the Estonian action plan goes on.'], ['The Finnish Commitment 3 does so.'], ['OECD Commitment 3 applies.'], ['The Tallinn Declaration, Commitment 3, applies.'], ["The city's Commitment 3 differs."],
    ['London Anti-Corruption Summit: commitments 3 and 7 are met.'], ['The service charter lists commitments 1, 2 and 3.'], ['The company code of conduct, commitments 5 to 7, is public.'], ['Riga’s local action plan: see commitment 5.'], ['It signs the pact and commitment 5 thereof.'],
    ["Parliament's own plan, Commitment 3, says so."], ["In the ministry's action plan, Commitment 3 says so."], ['The action plan of Jelgava has a Commitment 3 too.'], ['Commitment 3 of the plan of the Ministry of Lakes says so.'],
    ['En Estonie, l’engagement 3 est semblable.', 'FR'], ['El compromiso 3 del plan estonio es similar.', 'ES'], ['In Estland is actiepunt 3 klaar.', 'NL'],
  ])('%s', (text, language) => expect(short(text, language).filter((one) => !/^(?:unclear|page_furniture)/.test(one))).toEqual([]))

  test.each<[string]>([["Latvia's Commitment 3 does so."], ['The Latvian Commitment 3 does so.'], ['See Commitment 3.'], ['It overlaps with the anti-corruption strategy and Commitment 3.'], ['It supports the open data strategy (see Commitment 3).'], ['The ministry signed an agreement under Commitment 3.'],
    ["This commitment's contribution to the plan overlaps with Commitment 3."], ['Commitment 3 of the action plan of the Republic of Latvia does so.'], ['Commitment 3 of the action plan for July 2018 to June 2020 does so.'],
    ['IRM finds overlap with Commitment 3.'], ["The government's action plan has it as Commitment 3."], ["Commitment 3 is weaker than Estonia's commitment 12."]])('%s: the own member is none', (text) => expect(short(text).filter((one) => !/^(?:unclear|page_furniture)/.test(one))).toEqual(['same_plan 3']))
})

describe('commitments of another time, of which plan nobody says', () => {
  test.each<[string, Language?]>([
    ['The old Commitment 3 was on data.'], ['Formerly Commitment 3, it goes on.'], ['It was Commitment 3.'], ['It repeats Commitment 3.'], ['This is a continuation of Commitment 3.'], ['During the previous cycle, Commitment 3 was completed.'],
    ['A like promise was made in 2014. Commitment 3 was on data.'], ['Commitment 3 in the draft was dropped.'], ['In 2014, Commitment 3 set up a portal.'], ['Commitment 3 in the 2016 report is like it.'], ['El compromiso 3 anterior trataba de datos.', 'ES'], ['The second plan had Commitments 3, 5 and 8 on data.'],
  ])('%s', (text, language) => expect(short(text, language).filter((one) => !/^(?:unclear|page_furniture)/.test(one))).toEqual([]))
})

describe('ways to name a plan', () => {
  test.each<[string, readonly string[], Language?]>([
    ['the second plan, whose Commitment 3 was on data', ['earlier_plan 2 3']], ['le deuxième plan, dont l’engagement 3 portait sur les données', ['earlier_plan 2 3'], 'FR'], ['el segundo plan, cuyo compromiso 3 trataba de datos', ['earlier_plan 2 3'], 'ES'], ['het tweede plan, waarvan actiepunt 3 over data ging', ['earlier_plan 2 3'], 'NL'],
    ['The two commitments of the second action plan (2 and 7) were late.', ['earlier_plan 2 2 7']], ['See Commitment 2 in NAP II.', ['earlier_plan 2 2']], ['See Commitment 2 (2016-2018 action plan).', ['earlier_plan 2016 2']], ['Commitment 2 of the plan for 2016-2018', ['earlier_plan 2016 2']], ['Commitment 2 of the action plan of Latvia for 2016-2018', ['earlier_plan 2016 2']], ['En el plan de acción de Latvia 2016-2018, el compromiso 2 era igual.', ['earlier_plan 2016 2'], 'ES'],
    ['It was named in Commitment 3 of the second plan, and in commitments 4 and 7 of the first one.', ['earlier_plan 2 3', 'earlier_plan 1 4 7']], ['Commitments 2 (second plan) and 7 (this plan) are alike.', []], ['The plan has more commitments (12) than before.', []], ['Commitment 2 of the plan before that', ['unclear 2']],
    ['It goes with Commitment 12. A list was promised by Commitment 3 of the second plan.', ['same_plan 12', 'earlier_plan 2 3']], ['It builds on Commitment 1 of the first plan. Data are opened by Commitments 3 and 8, and overlap is likely.', ['earlier_plan 1 1', 'same_plan 3 8']],
  ])('%s', (text, expected, language) => expect(short(text, language)).toEqual(expected))
})
