import { describe, expect, test } from 'vitest'
import { marksOf } from '../../client/explore/overlap/marks.ts'
import { nextPair } from '../../client/explore/overlap/next-pair.ts'
import { countPairs } from '../../client/explore/overlap/pair-counts.ts'
import { edgesOf, pairsOf, type Plan } from '../../client/explore/overlap/pairs.ts'

type Cell = Plan['overlap']['cells'][number]
type PairLink = Cell['links'][number]

const commitment = (number: number): Plan['commitments'][number] => ({
  id: `commitment:NL000${number}`, code: `NL000${number}`, name: `Point ${number}`, nameLanguage: 'EN', planNumber: String(number), year: 2018,
  plan: { id: 'plan:AP_NLD03', name: 'Plan', nameLanguage: 'EN', startYear: 2018, endYear: 2020 }, participants: [], assessments: [], reports: [],
})

const link = (from: number, said: Partial<PairLink>): PairLink => ({
  id: `link:${JSON.stringify(said)}`, kind: 'THEMATIC_OVERLAP', asserter: 'IRM', modality: 'POSSIBLE', status: 'CONFIRMED', confidence: null, score: null, likelihood: null, method: null,
  reasons: [], reasonLanguages: [], citation: '', addedIn: 1, evidence: [], judgements: [], from: { id: `commitment:NL000${from}` }, ...said,
})

const cell = (a: number, b: number, ...links: readonly PairLink[]): Cell => ({
  a: { id: `commitment:NL000${a}` }, b: { id: `commitment:NL000${b}` }, links, computedScore: links.find(({ asserter }) => asserter === 'COMPUTED')?.score ?? null,
})

const computed = (from: number, score: number) => link(from, { asserter: 'COMPUTED', score, likelihood: score >= 3 ? 'LIKELY' : 'POSSIBLE' })
const none = (from: number) => link(from, { asserter: 'EDITOR', kind: 'NO_OVERLAP', modality: 'STATED' })

const plan = (...cells: readonly Cell[]): Plan => ({
  id: 'plan:AP_NLD03', name: 'Plan', nameLanguage: 'EN', sequence: 3, startYear: 2018, endYear: 2020, lastRead: null, findings: [],
  member: { id: 'member:netherlands', name: 'Netherlands', nameLanguage: 'EN', plans: [] }, commitments: [1, 2, 3, 4].map(commitment), overlap: { pairs: 6, cells },
})

const sample = plan(cell(1, 3, link(3, {}), computed(3, 2.6)), cell(1, 2, none(2)), cell(2, 3, computed(3, 3.2)), cell(3, 4, link(4, {}), none(4)))
const pairs = pairsOf(sample)

describe('the pairs of a plan', () => {
  test('are all there, each once, in the plan\'s own order', () => {
    expect(pairs.map(({ key }) => key)).toEqual(['NL0001~NL0002', 'NL0001~NL0003', 'NL0002~NL0003', 'NL0001~NL0004', 'NL0002~NL0004', 'NL0003~NL0004'])
  })

  test('are known by what people say before what was computed', () => {
    expect(pairs.map(({ known }) => known)).toEqual(['none', 'asserted', 'computed', 'unknown', 'unknown', 'asserted'])
  })

  test('are counted so that the numbers add up, with what the sum leaves out', () => {
    const { asserted, none: checked, computed: onlyComputed, unknown, pairs: all, computedToo, disputed, asserters, untouched } = countPairs(pairs, sample.commitments)
    expect(asserted + checked + onlyComputed + unknown).toBe(all)
    expect({ asserted, checked, onlyComputed, unknown, computedToo, disputed, asserters, untouched }).toEqual({ asserted: 2, checked: 1, onlyComputed: 1, unknown: 2, computedToo: 1, disputed: 1, asserters: ['IRM'], untouched: [] })
  })

  test('name the commitments that nobody has looked at', () => {
    const one = plan(cell(1, 2, link(2, {})))
    expect(countPairs(pairsOf(one), one.commitments).untouched.map(({ code }) => code)).toEqual(['NL0003', 'NL0004'])
  })

  test('are seen from the commitment that stands first', () => {
    expect(pairs.flatMap(edgesOf).map(({ near, node, direction }) => [near?.code, node.code, direction])).toContainEqual(['NL0001', 'NL0003', 'INCOMING'])
  })

  test('of a plan of one commitment are none', () => {
    expect(pairsOf({ ...sample, commitments: [commitment(1)] })).toEqual([])
  })
})

describe('the marks of a cell', () => {
  test('show a possible overlap as a dashed frame, and the same asserter once', () => {
    expect(marksOf([link(1, {}), link(1, { asserter: 'CIVIL_SOCIETY' })])).toEqual({ frames: [{ tone: 'reviewer', modality: 'POSSIBLE' }], checked: null, dot: null })
  })

  test('show what was computed beside what is asserted, large from three standard deviations on', () => {
    expect(marksOf([link(1, {}), computed(1, 2.9)])).toMatchObject({ frames: [{ tone: 'reviewer' }], dot: 'possible' })
    expect(marksOf([computed(1, 3)])).toMatchObject({ frames: [], dot: 'likely' })
  })

  test('show who checked and found none', () => {
    expect(marksOf([none(1)])).toEqual({ frames: [], checked: 'editor', dot: null })
  })
})

describe('the arrow keys', () => {
  const from = (key: string, ...keys: readonly [name: string, toEdge?: boolean]) => nextPair(pairs, pairs.find((pair) => pair.key === key)!, keys[0], keys[1] ?? false)?.key

  test('lead to the neighbour in each direction', () => {
    expect(from('NL0001~NL0003', 'ArrowRight')).toBe('NL0002~NL0003')
    expect(from('NL0001~NL0003', 'ArrowDown')).toBe('NL0001~NL0004')
    expect(from('NL0001~NL0003', 'ArrowUp')).toBe('NL0001~NL0002')
  })

  test('stop at the diagonal and at the edges', () => {
    expect(from('NL0002~NL0003', 'ArrowUp')).toBeUndefined()
    expect(from('NL0002~NL0003', 'ArrowRight')).toBeUndefined()
    expect(from('NL0001~NL0003', 'ArrowLeft')).toBeUndefined()
  })

  test('with Home and End lead to the ends of the row, with Control of the matrix', () => {
    expect(from('NL0002~NL0004', 'Home')).toBe('NL0001~NL0004')
    expect(from('NL0002~NL0004', 'End')).toBe('NL0003~NL0004')
    expect(from('NL0002~NL0004', 'Home', true)).toBe('NL0001~NL0002')
    expect(from('NL0001~NL0002', 'End', true)).toBe('NL0003~NL0004')
  })

  test('and no others are taken from the page', () => {
    expect(from('NL0001~NL0003', 'a')).toBeUndefined()
  })
})
