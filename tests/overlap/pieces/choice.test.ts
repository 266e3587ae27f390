import { describe, expect, test } from 'vitest'
import { choose, fewBest, nearest } from '../../../server/likeness/choice.ts'
import { meanOf, windowsOf } from '../../../server/likeness/model/windows.ts'
import { ndcgAt10, precisionAt, rankOf } from '../../../server/overlap/evaluating/metrics.ts'

/** Scores of all pairs, made up but the same every time. */
const size = 40
const score = (a: number, b: number): number => ((Math.min(a, b) * 31 + Math.max(a, b) * 17) % 97) / 20 - 1
const compared = { row: (index: number) => Float32Array.from({ length: size }, (_, other) => (other === index ? 9 : score(index, other))) }
const all = Array.from({ length: size }, (_, place) => place)

describe('choosing', () => {
  test('offers of each its few best, and marks those that are below the threshold', async () => {
    const chosen = choose(await nearest(compared, all, () => {}), 3.5)
    for (const place of all) expect(chosen.filter(({ a, b }) => a === place || b === place).length).toBeGreaterThanOrEqual(fewBest)
    expect(chosen.every((pair) => pair.fewBest === pair.score < 3.5)).toBe(true)
    expect(chosen.some((pair) => pair.fewBest) && chosen.some((pair) => !pair.fewBest)).toBe(true)
  })

  test('offers nothing that is less near than usual', async () => {
    const far = { row: (index: number) => Float32Array.from({ length: 5 }, (_, other) => (other === index ? 9 : -0.5)) }
    expect(choose(await nearest(far, [0, 1, 2, 3, 4], () => {}), 2)).toEqual([])
  })
})

describe('windows', () => {
  test('cut a text in equal steps, and no text in none', () => {
    expect(windowsOf(Array.from({ length: 600 }, (_, token) => token)).map((window) => window.length)).toEqual([254, 254, 92])
    expect(windowsOf([])).toEqual([])
  })

  test('are averaged to length one; of nothing nothing is made', () => {
    const mean = meanOf([Float32Array.from([2, 0]), Float32Array.from([0, 2])])
    expect(Math.hypot(...mean)).toBeCloseTo(1, 5)
    expect([...meanOf([Float32Array.from([0, 0])])]).toEqual([0, 0])
  })
})

describe('metrics', () => {
  test('of small rankings are those worked out by hand', () => {
    expect(ndcgAt10([true, false, true])).toBeCloseTo((1 + 1 / 2) / (1 + 1 / Math.log2(3)), 6)
    expect(ndcgAt10([false, false])).toBe(0)
    expect(precisionAt([true, false, true, false, false], 5)).toBeCloseTo(0.4)
    expect(rankOf(7, [3, 7, 1])).toBe(2)
  })
})
