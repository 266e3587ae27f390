import { describe, expect, test } from 'vitest'
import { conflictsOf } from '../../../server/concepts/record/conflict.ts'
import { recordOf } from '../../../server/concepts/record/record.ts'

const records = (...names: readonly string[]) => names.map((name, place) => recordOf({ properties: { id: `record:${place}`, voice: 'DATASET', sourceId: `source:${place}`, name_en: name }, capturedOn: null }))
const disagree = (...names: readonly string[]): boolean => conflictsOf(records(...names)).length > 0

describe('titles', () => {
  test.each([
    ['Ministry of Interior', 'Ministry of the Interior'], ['Costa Rica Integra', 'Costa Rica Íntegra'], ['Environment and Climate', 'Environment & Climate'],
    ['Center for Not-for Profit Law', 'Center for Not-for-Profit Law'], ['Amendment of the Law “On Archives” and Its Bylaws', 'Amendment of the Law "On …'], ['Open budgets of all councils', 'Open budgets ...'],
  ])('%s and %s are one', (one, other) => {
    expect([disagree(one, other), disagree(other, one)]).toEqual([false, false])
  })

  test.each([['Open Parliament', 'Open Contracting'], ['Open budgets', 'Open budgets of all councils'], ['Open contracts …', 'Open budgets of all councils'], ['開', '閉']])('%s and %s differ', (one, other) => {
    expect([disagree(one, other), disagree(other, one)]).toEqual([true, true])
  })
})
