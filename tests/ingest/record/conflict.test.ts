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

describe('what many records say', () => {
  const looks = (count: number): number => {
    let looked = 0
    const many = records(...Array.from({ length: count }, () => 'Kenya')).map((record) => Object.defineProperty({ ...record }, 'voice', { get: () => (looked++, record.voice) }))
    expect(conflictsOf(many)).toEqual([])
    return looked
  }
  test('is compared by what differs: four times the records that agree are little more than four times the work', () => expect(looks(400) / looks(100)).toBeLessThan(8))

  test('of one day is compared within that day', () => {
    const status = (value: string, capturedOn: string | null, place: number) => recordOf({ properties: { id: `record:${place}`, voice: 'WEB_LIST', sourceId: `source:${place}`, status: value }, capturedOn })
    const disagreeing = (...said: readonly (readonly [string, string | null])[]) => conflictsOf(said.map(([value, day], place) => status(value, day, place))).length
    expect([disagreeing(['open', '2022'], ['closed', '2023']), disagreeing(['open', null], ['closed', null]), disagreeing(['open', '2022'], ['open', '2023'], ['closed', '2023'])]).toEqual([0, 0, 1])
  })
})
