import { describe, expect, test } from 'vitest'
import type { Language } from '../../../server/concepts/vocabulary.ts'
import { findReferences } from '../../../server/ingest/references/find-references.ts'
import type { OwnCommitment } from '../../../server/ingest/references/reference.ts'

const own: OwnCommitment = { code: 'NL0037', planNumber: '3', headingNumbers: [], planStartYear: 2018, planSequence: 3, language: 'EN' }
/** Scope, plan and numbers of all that is found. */
const short = (text: string, language: Language = 'EN') =>
  findReferences(text, { ...own, language }).map(({ scope, plan, numbers }) => [scope, ...(plan ? [plan.ordinal ?? plan.startYear ?? plan.relative] : []), ...numbers].join(' '))

describe('another plan that is spoken of nearby', () => {
  test.each<[string, readonly string[], Language?]>([
    ['It is linked to commitment 8 and builds on commitment 11 of the second plan.', ['same_plan 8', 'earlier_plan 2 11']],
    ['Commitment 5 was kept, while commitment 11 of the second plan was not.', ['same_plan 5', 'earlier_plan 2 11']],
    ['Carried forward from commitment 8 in the first national action plan (2013-2014). It is linked to commitment 6.', ['earlier_plan 1 8', 'same_plan 6']],
    ['It follows the second plan (commitment 8). Commitment 5 of the present plan has the same aim, while commitments 1 and 2 have another.', ['earlier_plan 2 8', 'same_plan 5', 'same_plan 1 2']],
    ['Commitments 3, 5 and 8 rest on commitment 6 of the previous plan.', ['same_plan 3 5 8', 'earlier_plan PREVIOUS 6']],
    ['Guarda relación con el compromiso 8 y retoma el compromiso 11 del II Plan.', ['same_plan 8', 'earlier_plan 2 11'], 'ES'],
    ['Il est lié à l’engagement 8, tandis que l’engagement 11 du deuxième plan est clos.', ['same_plan 8', 'earlier_plan 2 11'], 'FR'],
    ['Het hangt samen met actiepunt 8 en bouwt voort op actiepunt 11 uit het tweede actieplan.', ['same_plan 8', 'earlier_plan 2 11'], 'NL'],
  ])('is not that of the numbers in "%s"', (text, expected, language) => expect(short(text, language)).toEqual(expected))

  test.each<[string, readonly string[], Language?]>([
    ['It builds on commitment 8 and on commitment 11 of the second plan.', ['unclear 8', 'earlier_plan 2 11']],
    ['Carried forward from commitment 8 of the first plan. It was linked to commitment 6.', ['earlier_plan 1 8', 'unclear 6']],
    ['Carried forward from commitment 8 of the first plan. Commitment 6 may help.', ['earlier_plan 1 8', 'unclear 6']],
    ['The second plan dealt with data. It is linked to commitment 6.', ['unclear 6']],
    ['Unlike the second plan, it is linked to commitment 6.', ['unclear 6']],
    ['Commitment 6 goes on, while the second plan had ended.', ['unclear 6']],
  ])('may be that of the numbers in "%s"', (text, expected, language) => expect(short(text, language)).toEqual(expected))
})

describe('words that point back', () => {
  test.each<[string, readonly string[], Language?]>([
    ['It follows commitment 8 of the first plan and commitment 5 of the same plan.', ['earlier_plan 1 8', 'earlier_plan 1 5']],
    ['Da seguimiento al compromiso 8 del Segundo Plan y al compromiso 5 del mismo plan.', ['earlier_plan 2 8', 'earlier_plan 2 5'], 'ES'],
    ['It relates to commitment 5 of the same plan.', ['same_plan 5']],
    ['It repeats commitment 7 of the second plan and commitment 4.1 of the first.', ['earlier_plan 2 7', 'earlier_plan 1 4.1']],
    ['The second action plan takes this up as its Commitment 4.', ['earlier_plan 2 4']],
    ['The ministry takes this up in its Commitment 4.', ['unclear 4']],
    ['It rests on the policy that Commitment 1 sets up.', ['same_plan 1']],
    ['It was promised in the second plan (commitment 5), of which little came.', ['earlier_plan 2 5']],
    ['Commitment 8 of the first plan was kept, commitment 5 of that plan was not.', ['earlier_plan 1 8', 'earlier_plan 1 5']],
    ['It follows the lake plan (commitments 4 to 6 of the second action plan) and commitment 9 of that plan.', ['earlier_plan 2 4-6', 'earlier_plan 2 9']],
    ['Commitment 5 of that plan was kept.', ['unclear 5']],
    ['In the second action plan (2016-2017), its first commitment was on lakes.', ['earlier_plan 2 1']],
    ['It follows the previous plan\'s commitment 9.', ['earlier_plan PREVIOUS 9']],
    ['In the previous plan (Commitment 8) an office was founded.', ['earlier_plan PREVIOUS 8']],
    ['It differs from the second plan (where Commitment 4 was on lakes).', ['earlier_plan 2 4']],
    ['Commitment 11, like Commitment 12 of the second plan, is on lakes.', ['same_plan 11', 'earlier_plan 2 12']],
    ['Commitment 8.1 of the second action plan (2016-2017) was on lakes. See Commitment 3.7.', ['earlier_plan 2 8.1', 'same_plan 3.7']],
    ['Se agrupó con los compromisos 6 y 7, y con el n.º 9.', ['same_plan 6 7 9'], 'ES'],
    ['The commitments 6,7,9 &11 are alike.', ['same_plan 6 7 9 11']],
  ])('%s', (text, expected, language) => expect(short(text, language)).toEqual(expected))
})

describe('numbers in words', () => {
  test.each<[string, readonly string[], Language?]>([
    ['It goes with commitments seven and ten of this plan.', ['same_plan 7 10']],
    ['Commitments Five and Six use it.', ['same_plan 5 6']],
    ['the sixth commitment of the first plan', ['earlier_plan 1 6']],
    ['A diferencia del compromiso décimo, exige datos.', ['same_plan 10'], 'ES'],
    ['le huitième engagement du deuxième plan d’action', ['earlier_plan 2 8'], 'FR'],
    ['see Commitment 1 through 4', ['same_plan 1-4']],
  ])('%s', (text, expected, language) => expect(short(text, language)).toEqual(expected))

  test.each<[string, Language?]>([['a commitment two years old'], ['The commitment one could make'], ['It made commitments two or three times.'], ['the second commitment was kept'], ['the first commitment of the plan that names a budget'], ['the first commitment of the plan on lakes'], ['le premier engagement du plan à avoir un budget', 'FR'], ['commitments 2,5 million worth'], ['the first commitment of the ministry'], ['el compromiso dos años después', 'ES'], ['un compromiso segundo a segundo', 'ES']])('nothing is named in "%s"', (text, language) => expect(short(text, language)).toEqual([]))
})
