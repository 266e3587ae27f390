import { createReadStream } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { nothing, read, type Read, sampleFile, sampleIsHere } from './csv.ts'

describe.skipIf(!sampleIsHere)('the part of the real dataset', () => {
  let sample: Read
  beforeAll(async () => { sample = await read(createReadStream(sampleFile), nothing, { capturedOn: '2024' }) }, 300_000)
  const bundles = () => sample.rows.map(({ bundle }) => bundle)
  const counted = (values: readonly string[]) => Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]))
  const ratings = (indicator: string, scale = indicator) => counted(bundles().flatMap(({ assessments }) => assessments.filter((one) => one.indicator === indicator && one.scale === scale).map(({ value, state }) => value ?? state)))

  it('is read whole: every row, every column', () => {
    expect(sample.rows.length).toBe(327)
    expect(new Set(bundles().map(({ members }) => members[0]!.id)).size).toBe(45)
    expect(sample.faults.filter(({ line }) => line === 1)).toEqual([])
  })
  it('what is no date is told', () => expect(counted(sample.faults.map(({ fault }) => /got "(.*)"/.exec(fault)?.[1] ?? fault))).toEqual({ Underway: 2, 'Permanent activity': 1, Ongoing: 1, 'In progress': 2 }))
  it('has the values that its codebook counts', () => {
    expect(ratings('POTENTIAL_IMPACT')).toEqual({ Moderate: 91, NO_DATA: 108, Minor: 47, Transformative: 42, NOT_REVIEWED: 33, None: 6 })
    expect(ratings('POTENTIAL_FOR_RESULTS')).toEqual({ NO_DATA: 192, Modest: 64, NOT_REVIEWED: 32, Substantial: 27, Unclear: 12 })
    expect(ratings('DID_IT_OPEN_GOVERNMENT', 'DIOG')).toEqual({ NO_DATA: 75, NOT_REVIEWED: 115, Marginal: 47, 'Did Not Change': 49, Major: 23, 'No early results to report yet': 14, Outstanding: 3, Worsens: 1 })
    expect(ratings('SPECIFICITY')).toEqual({ NO_DATA: 175, High: 62, Medium: 46, NOT_REVIEWED: 33, Low: 10, None: 1 })
    expect(ratings('EARLY_RESULTS')).toEqual({ NO_DATA: 215, NOT_REVIEWED: 108, 'No notable results': 2, Moderate: 1, Significant: 1 })
  })
  it('numbers commitments as their plans do', () => {
    const numbers = new Map(sample.rows.map(({ code, bundle }) => [code, (bundle.commitments[0]!.records[0]!.says as { planNumber?: string }).planNumber]))
    expect(['NL0003', 'NL0005', 'NL0006', 'NL0007', 'NL0015', 'NL0035', 'NL0039', 'NL0058'].map((code) => numbers.get(code))).toEqual(['4', '6', '7', '8', '16', '4', '1', '7'])
    expect([...numbers.values()].filter((number) => number !== undefined && /\d{8}/.test(number))).toEqual([])
  })
  it('tags each commitment with what its flags say', () => expect(bundles().filter(({ topicTags }) => topicTags.some(({ topic }) => topic === 'topic:legislation')).length).toBe(225))
  it('holds neither addresses nor numbers of persons', () => {
    const told = bundles().map((bundle) => JSON.stringify(bundle))
    expect(told.filter((text) => /[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(text)).length).toBe(0)
    expect(sample.rows.reduce((sum, { withheld }) => sum + withheld, 0)).toBeGreaterThan(60)
  })
  it('has passages that point at the cells they rest on', () => {
    const wrong = bundles().flatMap(({ sourceTexts, assessments, participations, topicTags }) => [...assessments, ...participations, ...topicTags].flatMap(({ evidence }) => evidence)
      .filter(({ section, start, end }) => start !== undefined && !sourceTexts[0]!.text.slice(start, end).startsWith(`${section}: `)))
    expect(wrong).toEqual([])
  })
})
