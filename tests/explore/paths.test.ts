import { describe, expect, test } from 'vitest'
import { bestWays } from '../../server/explore/paths/best-ways.ts'
import { type Step, stepsBetween, within } from '../../server/explore/paths/paths.ts'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface Told { readonly length: number; readonly sentence: string; readonly steps: readonly { readonly kind: string; readonly sentence: string; readonly citation: string; readonly from: { readonly id: string }; readonly to: { readonly id: string }; readonly evidence: readonly { readonly quote: string | null; readonly source: { readonly id: string } }[] }[] }

const operation = `query Paths($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $language: Language!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, language: $language) { length sentence steps { kind sentence citation from { id } to { id } evidence { quote source { id } } } }
}`
const pathsOf = async (from: string, to: string, asked: object = {}): Promise<readonly Told[]> => (await hub.ask<{ paths: readonly Told[] }>(operation, { from, to, language: 'EN', ...asked })).paths
const refusalOf = async (variables: object): Promise<string> => (await hub.answer(operation, { language: 'EN', ...variables })).errors?.[0]?.message ?? 'no refusal'

describe('how two things are connected', () => {
  test('two commitments that the reviewer names together: directly, as a possibility, with the words', async () => {
    const [best] = await pathsOf('NL0037', 'NL0028')
    expect(best).toMatchObject({ length: 1, steps: [{ kind: 'THEMATIC_OVERLAP', from: { id: 'commitment:NL0037' }, to: { id: 'commitment:NL0028' } }] })
    expect(best?.sentence).toContain('(IRM) says that possibly NL0037 overlaps in theme with NL0028.')
    expect(best?.steps[0]?.evidence.map(({ quote }) => quote)).toContain('particularly Commitments 1, 5, 8, and 11')
    expect(best?.steps[0]?.citation).toMatch(/“could be thematic overlap”.*revision \d+\.$/)
  })

  test('a municipality and a body that share no commitment: over the overlap of two', async () => {
    const [best] = await pathsOf('municipality:GM0606', 'institution:open-state-foundation')
    expect(best?.steps.map(({ kind }) => kind)).toEqual(['LEAD', 'THEMATIC_OVERLAP', 'SUPPORT'])
    expect(best?.steps[0]?.sentence).toMatch(/^Schiedam leads NL0037 \(according to .+\)\.$/)
    expect(best?.steps.map(({ from }) => from.id).concat('institution:open-state-foundation')).toEqual(['municipality:GM0606', ...(best?.steps.map(({ to }) => to.id) ?? [])])
    expect(best?.steps.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })

  test('two municipalities that do the same: what they do stands first, with counts, dates and who says so', async () => {
    const [best] = await pathsOf('municipality:GM0344', 'municipality:GM0599', { language: 'NL' })
    expect(best?.steps[1]?.sentence).toMatch(/^Rotterdam werkt met Right to Challenge \(6 challenges; stand september 2017; volgens .+\)\.$/)
    expect(best?.sentence).toMatch(/^Utrecht en Rotterdam zijn in 2 stappen verbonden, via Right to Challenge\./)
  })

  test('reads the same from either end, and in each of the four languages', async () => {
    const there = await pathsOf('municipality:GM0606', 'municipality:GM0599', { first: 1 })
    const back = await pathsOf('municipality:GM0599', 'municipality:GM0606', { first: 1 })
    expect(back[0]?.steps.map(({ sentence }) => sentence).reverse()).toEqual(there[0]?.steps.map(({ sentence }) => sentence))
    const said = await Promise.all(['EN', 'NL', 'FR', 'ES'].map(async (language) => (await pathsOf('NL0037', 'NL0028', { language, first: 1 }))[0]?.sentence))
    expect(new Set(said).size).toBe(4)
  })

  test('things that nothing connects have no path, and none longer than was asked is given', async () => {
    expect(await pathsOf('municipality:GM0622', 'municipality:GM0599', { maxLength: 6 })).toEqual([])
    expect(await pathsOf('municipality:GM0606', 'institution:open-state-foundation', { maxLength: 2 })).toEqual([])
    const lengths = (await pathsOf('NL0001', 'NL0041', { maxLength: 5, first: 10 })).map(({ length }) => length)
    expect(lengths).toHaveLength(10)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5)
  })

  test('what cannot be asked is refused, with what to do', async () => {
    expect(await refusalOf({ from: 'NL0037', to: 'municipality:GM9999' })).toMatch(/ids of things that the hub knows.*got "municipality:GM9999".*search/)
    expect(await refusalOf({ from: 'NL0037', to: 'commitment:NL0037' })).toMatch(/two different things/)
    expect(await refusalOf({ from: 'NL0037', to: 'NL0028', maxLength: 7 })).toMatch(/maxLength to be from 1 to 6, got 7/)
    expect(await refusalOf({ from: 'NL0037', to: 'NL0028', first: 0 })).toMatch(/first to be from 1 to 10, got 0/)
  })

  test('costs a few statements however many ways there are: one for each round, one for each sort of claim', async () => {
    const counted = async (first: number, maxLength: number) => (await pathsOf('NL0001', 'NL0041', { first, maxLength }), hub.statements().filter(({ name }) => /^(paths|told)\./.test(name)).length)
    expect(Math.max(await counted(1, 4), await counted(10, 4), await counted(10, 6))).toBeLessThanOrEqual(9)
  })
})

describe('among the ways there are', () => {
  const link = (id: string, more: Partial<Step> = {}): Step => {
    const [source = '', target = ''] = id.split('-')
    return { type: 'LINK', id, source, target, kind: 'THEMATIC_OVERLAP', status: 'CONFIRMED', asserter: 'IRM', modality: 'STATED', standing: null, ...more }
  }
  const over = (steps: readonly Step[], degrees: Readonly<Record<string, number>> = {}, first = 3, length = 4) =>
    bestWays({ from: 'a', to: 'z', steps, degrees: new Map(Object.entries(degrees)), length }, first).map(({ hops }) => hops.map(({ toId }) => toId).join(''))

  test('what people assert comes before what is computed, a fact before a possibility', () => {
    expect(over([link('a-c', { asserter: 'COMPUTED', status: 'PROPOSED' }), link('c-z'), link('a-b', { modality: 'POSSIBLE' }), link('b-z'), link('a-d'), link('d-z')])).toEqual(['dz', 'bz', 'cz'])
  })

  test('a longer way over things of their own comes before a short one over what everything is connected to, which is given all the same', () => {
    const ways = [link('a-m'), link('m-z'), link('a-b'), link('b-c'), link('c-z'), link('a-d'), link('d-c')]
    expect(over(ways, { m: 900, b: 2, c: 2, d: 3 }, 2)).toEqual(['bcz', 'mz'])
  })

  test('no thing is passed twice, and of two claims about the same pair the stronger leads', () => {
    expect(over([link('a-b'), link('b-c'), link('c-b'), link('c-z'), link('b-z', { asserter: 'COMPUTED' }), { ...link('b-z'), id: 'irm' }])).toEqual(['bz', 'bcz'])
  })

  test('the best of a dense field is found without trying all of it', () => {
    const names = Array.from({ length: 60 }, (_, at) => `n${at}`)
    const dense = names.flatMap((one, at) => [link(`a-${one}`), link(`${one}-z`), ...names.slice(at + 1).map((other) => link(`${one}-${other}`))])
    expect(over(dense, Object.fromEntries(names.map((name, at) => [name, at + 1])), 3, 6)).toEqual(['n0z', 'n1z', 'n2z'])
  })

  test('walking stops where two walks can meet, and keeps only what lies between', async () => {
    const chain = ['a-b', 'b-c', 'c-d', 'd-z', 'b-x', 'x-y'].map((id) => link(id))
    const asked: (readonly string[])[] = []
    const steps = await stepsBetween(['a', 'z'], 4, (ids) => (asked.push(ids), Promise.resolve(chain.filter(({ source, target }) => ids.includes(source) || ids.includes(target)))))
    expect(asked).toEqual([['a', 'z'], ['b', 'd']])
    expect(within(steps, ['a', 'z'], 4).map(({ id }) => id)).toEqual(['a-b', 'd-z', 'b-c', 'c-d'])
    expect(within(steps, ['a', 'z'], 3)).toEqual([])
  })
})
