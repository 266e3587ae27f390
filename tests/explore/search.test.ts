import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { type AskedHub, askedHub, type Variables } from '../setup/asked-hub.ts'
import { seedsToLookAt } from '../setup/seeded-graph.ts'

let graph: Graph
let hub: AskedHub
beforeAll(async () => {
  graph = await seedsToLookAt()
  hub = await askedHub(graph)
})
afterAll(async () => {
  await hub.stop()
  await graph.close()
})

interface Edge { readonly cursor: string; readonly score: number; readonly node: { readonly id: string; readonly name: string }; readonly highlights: readonly Highlight[] }
interface Highlight { readonly field: string; readonly language: string | null; readonly before: string; readonly match: string; readonly after: string }
interface Facet { readonly dimension: string; readonly value: string; readonly label: string; readonly count: number }
interface Search {
  readonly totalCount: number
  readonly complete: boolean
  readonly facets: readonly Facet[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly Edge[]
}

const operation = `query($text: String!, $languages: [Language!], $types: [ThingType!], $filter: SearchFilter, $first: Int, $after: String) {
  search(text: $text, languages: $languages, types: $types, filter: $filter, first: $first, after: $after) {
    totalCount complete facets { dimension value label count } pageInfo { hasNextPage endCursor }
    edges { cursor score node { id name } highlights { field language before match after } }
  } }`

const briefly = `query($text: String!, $filter: SearchFilter, $first: Int, $after: String) {
  search(text: $text, filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`

const search = async (text: string, more: Variables = {}): Promise<Search> => (await hub.ask<{ search: Search }>(operation, { text, first: 200, ...more })).search
const totalOf = async (text: string, filter: Variables) => (await hub.ask<{ search: Search }>(briefly, { text, filter, first: 0 })).search.totalCount
const idsOf = ({ edges }: Search): readonly string[] => edges.map(({ node }) => node.id)
const idsFor = async (text: string, more: Variables = {}) => idsOf(await search(text, more))
const firstFor = async (text: string) => (await idsFor(text))[0]
const matchesOf = ({ edges }: Search, id: string) => edges.find(({ node }) => node.id === id)?.highlights ?? []

describe('codes and whole names come first', () => {
  test.each([
    ['NL0037', 'commitment:NL0037'], ['nl0037', 'commitment:NL0037'], ['nl 0037', 'commitment:NL0037'], ['NL-0037', 'commitment:NL0037'], ['AP_NLD03', 'plan:AP_NLD03'], ['GM0606', 'municipality:GM0606'],
    ['BZK', 'institution:ministry-of-the-interior-and-kingdom-relations'], ['leoo', 'institution:open-government-learning-and-expertise-centre'],
    ['open raadsinformatie', 'practice:open-council-information'], ['Right to Challenge', 'practice:right-to-challenge'], ['r2c', 'practice:right-to-challenge'],
    ['Schiedam', 'municipality:GM0606'], ['Utrecht', 'municipality:GM0344'], ['provincie Utrecht', 'institution:province-of-utrecht'], ['Vlaardingen', 'municipality:GM0622'],
  ])('%s is %s', async (text, id) => {
    expect(await firstFor(text)).toBe(id)
  })

  test.each(['Den Haag', 'The Hague', 'la haye', 'La Haya', "'s-Gravenhage", 's gravenhage', 'gemeente Den Haag'])('%s is The Hague', async (text) => {
    expect(await firstFor(text)).toBe('municipality:GM0518')
  })

  test.each([['Voorburg', 'municipality:GM1916'], ['Scheveningen', 'municipality:GM0518'], ['Reeuwijk', 'municipality:GM1901']])('the place %s leads to its municipality', async (text, id) => {
    expect(await firstFor(text)).toBe(id)
  })

  test('a code typed apart is shown as it is written', async () => {
    expect(matchesOf(await search('nl 0037'), 'commitment:NL0037')[0]).toMatchObject({ field: 'code', match: 'NL0037' })
  })
})

describe('words are found', () => {
  test.each([
    ['without their accents in French', 'democratie numerique', 'commitment:NL0041'], ['with them', 'démocratie numérique', 'commitment:NL0041'], ['in Spanish', 'transparencia', 'commitment:NL0007'],
    ['in Spanish, accent left out', 'participacion', 'topic:public-participation'], ['in other forms', 'municipality pioneers', 'commitment:NL0037'], ['in Dutch', 'pioniersnetwerk', 'commitment:NL0037'],
    ['by the last letters still missing', 'schied', 'municipality:GM0606'], ['by the last word still missing letters', 'open raadsinf', 'practice:open-council-information'],
  ])('%s', async (_, text, id) => {
    expect(await idsFor(text)).toContain(id)
  })

  test.each([['informatie', 'practice:open-council-information'], ['raad', 'practice:open-council-information'], ['expertise', 'institution:open-government-learning-and-expertise-centre'], ['netwerk', 'commitment:NL0037'], ['financiering', 'plan:AP_NLD04']])(
    'as part of a Dutch compound: %s', async (text, id) => {
      expect(await idsFor(text, { languages: ['NL'] })).toContain(id)
    })

  test('a compound does not stand for each of its parts', async () => {
    const [compound, part] = [await idsFor('expertisecentrum'), await idsFor('expertise')]
    expect(compound).toContain('institution:pianoo')
    expect(part).toEqual(expect.arrayContaining([...compound, 'commitment:NL0027']))
    expect(compound).not.toContain('commitment:NL0027')
  })

  test.each([['schiedm', 'municipality:GM0606'], ['shciedam', 'municipality:GM0606'], ['Goude', 'municipality:GM0513'], ['raadsinformtie', 'practice:open-council-information'], ['transparancy legislation', 'commitment:NL0007']])('with one letter wrong: %s', async (text, id) => {
    expect(await idsFor(text)).toContain(id)
  })

  test('as they are spelt where they stand somewhere: Haren is not Laren', async () => {
    const found = await idsFor('Laren')
    expect(found[0]).toBe('municipality:GM0417')
    expect(found).not.toContain('municipality:GM0171')
  })

  test('all together in one text; things named whole come along', async () => {
    expect(await idsFor('open raadsinformatie')).not.toContain('commitment:NL0036')
    expect(await idsFor('Right to Challenge Utrecht')).toEqual(expect.arrayContaining(['practice:right-to-challenge', 'municipality:GM0344']))
  })

  test('singly where no text has all of them', async () => {
    expect(await idsFor('Vlaardingen zeppelins')).toContain('municipality:GM0622')
  })

  test('in what is said of a thing, and lead there', async () => {
    const found = await search('confidential documents')
    expect(idsOf(found)).toContain('commitment:NL0037')
    expect(matchesOf(found, 'commitment:NL0037')[0]).toMatchObject({ field: 'text', language: 'EN', match: 'confidential documents' })
  })
})

describe('a search', () => {
  test('can be kept to some languages', async () => {
    expect(await idsFor('transparencia', { languages: ['NL'] })).toEqual([])
    expect(await idsFor('transparencia', { languages: ['ES'] })).toContain('commitment:NL0007')
    const { edges } = await search('democratie', { languages: ['NL'] })
    expect(new Set(edges.flatMap(({ highlights }) => highlights.map(({ language }) => language ?? 'NL')))).toEqual(new Set(['NL']))
  })

  test('can be kept to some types', async () => {
    const found = await idsFor('open', { types: ['PRACTICE', 'TOPIC'] })
    expect(new Set(found.map((id) => id.split(':')[0]))).toEqual(new Set(['practice', 'topic']))
    const all = await idsFor('open')
    expect(found).toHaveLength(all.filter((id) => /^(practice|topic):/.test(id)).length)
  })

  test.each([7, 50])('reaches its last row by pages of %i, each row once, and says their number before', async (first) => {
    const whole = await search('government')
    const paged: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Search = (await hub.ask<{ search: Search }>(briefly, { text: 'government', first, after })).search
      expect(page.totalCount).toBe(whole.totalCount)
      paged.push(...idsOf(page))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(paged).toEqual(idsOf(whole))
    expect([paged.length, new Set(paged).size]).toEqual([whole.totalCount, whole.totalCount])
  })

  test('has an order that stays, best first', async () => {
    const [one, again] = [await search('open government'), await search('open government')]
    expect(again).toEqual(one)
    const scores = one.edges.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('with no word in it finds nothing, and says so', async () => {
    for (const text of ['', '   ', '*', '"?!"']) expect(await search(text)).toEqual({ totalCount: 0, complete: true, facets: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } })
  })

  test('longer than 300 letters is refused with what to do', async () => {
    const { errors } = await hub.answer(operation, { text: 'a'.repeat(301) })
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('300') })
    expect((await search('ab'.repeat(150))).totalCount).toBe(0)
  })

  test.each(['"', '"open', 'name_nl:*', '+open -data', 'a AND (b OR', '[* TO *]', 'open^99~', '\\', '/.*/', '* OR *', 'open AND', 'NOT', 'TO', '\u0000open', "'; MATCH (n) DETACH DELETE n //", '💥 open', '{"$ne": null}'])('does no harm with %s', async (text) => {
    const { errors } = await hub.answer(operation, { text })
    expect(errors).toBeUndefined()
  })

  test.each([
    'goverment partcipation transparncy municipalty openess budgt infomation demcracy', 'burgerbegroting raadsinformatie expertisecentrum actiehouder gemeenteraadsverkiezingen participatieplatform',
    Array.from({ length: 30 }, (_, i) => `pärtïcipátie${i}`).join(' ').slice(0, 300), 'data open plan dada opan plen', 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ])('bears many words: %s', async (text) => {
    expect((await hub.answer(operation, { text })).errors).toBeUndefined()
  })

  test('comes to the same few statements, however much it finds', async () => {
    const countOf = async (text: string, first: number) => {
      await search(text, { first, types: ['COMMITMENT'] })
      return hub.statements().map(({ name }) => name).filter((name) => !name.startsWith('revision'))
    }
    const few = await countOf('government', 1)
    expect(await countOf('government', 200)).toEqual(few)
    expect(few.toSorted()).toEqual(['commitment.byIds', 'search.dimensions', 'search.labels', 'search.matches', 'search.texts'])
  })

  test('asks again only where nothing is spelt so, three times at the most', async () => {
    const timesAsked = async (text: string) => {
      await search(text)
      return hub.statements().filter(({ name }) => name === 'search.matches').length
    }
    expect([await timesAsked('schiedam'), await timesAsked('schiedm'), await timesAsked('zeppelinvaart boven water')]).toEqual([1, 2, 3])
  })

  test('reads texts, facets and things only where they are asked for', async () => {
    await hub.ask('{ search(text: "open") { totalCount } }')
    expect(hub.statements().map(({ name }) => name).filter((name) => name.startsWith('search'))).toEqual(['search.matches'])
  })
})

describe('facets', () => {
  const conditions: Readonly<Record<string, (value: string) => Variables>> = {
    YEAR: (value) => ({ years: [Number(value)] }), TOPIC: (value) => ({ topics: [value] }), MEMBER: (value) => ({ members: [value] }), PLAN: (value) => ({ plans: [value] }),
    INSTITUTION: (value) => ({ institutions: [value] }), PRACTICE: (value) => ({ practices: [value] }), LINK_KIND: (value) => ({ linkKinds: [value] }),
  }
  const conditionOf = ({ dimension, value }: Facet): Variables => conditions[dimension]!(value)

  test('count what filtering by them gives, in every dimension', async () => {
    const { facets } = await search('open')
    expect(new Set(facets.map(({ dimension }) => dimension))).toEqual(new Set(Object.keys(conditions)))
    const some = Object.keys(conditions).flatMap((dimension) => facets.filter((facet) => facet.dimension === dimension).filter((_, index) => index % 4 === 0).slice(0, 3))
    for (const facet of some) expect([facet, await totalOf('open', conditionOf(facet))]).toEqual([facet, facet.count])
  })

  test('count under the other conditions, and show what else one could choose', async () => {
    const filter = { years: [2018], members: ['netherlands'] }
    const { facets, totalCount } = await search('open', { filter })
    expect(facets.find(({ dimension, value }) => dimension === 'YEAR' && value === '2018')?.count).toBe(totalCount)
    expect(facets.filter(({ dimension }) => dimension === 'YEAR').length).toBeGreaterThan(2)
    for (const facet of facets.slice(0, 8)) expect(await totalOf('open', { ...filter, ...conditionOf(facet) })).toBe(facet.count)
  })

  test('are named in the language asked', async () => {
    const { search: found } = await hub.ask<{ search: { facets: readonly Facet[] } }>('{ search(text: "open") { facets { dimension value label(language: NL) count } } }')
    expect(found.facets).toContainEqual(expect.objectContaining({ dimension: 'TOPIC', value: 'topic:open-data' }))
    expect(found.facets.find(({ value }) => value === 'topic:access-to-information')?.label).toBe('Toegang tot informatie')
    expect(found.facets.find(({ dimension }) => dimension === 'YEAR')).toMatchObject({ label: expect.stringMatching(/^\d{4}$/) })
  })
})

test('highlights are the real text around what matched', async () => {
  const highlight = matchesOf(await search('democratie numerique'), 'commitment:NL0028')[0]
  expect(highlight).toEqual({ field: 'name', language: 'FR', before: '', match: 'Démocratie numérique', after: ' locale' })
})
