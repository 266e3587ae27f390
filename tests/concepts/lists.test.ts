import { describe, expect, test } from 'vitest'
import { connectionOf, pageOf, pageOfList } from '../../server/reading/connection.ts'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface Page { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[] }

const shape = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }'

/** Every list: how it is asked, where it stands in the answer, and pages small enough to have several of. */
const lists: readonly (readonly [name: string, operation: string, size: number])[] = [
  ['commitments', `commitments(first: $first, after: $after) { ${shape} }`, 20],
  ['commitments of a filter', `commitments(filter: { plans: ["plan:AP_NLD03"] }, first: $first, after: $after) { ${shape} }`, 4],
  ['links', `links(first: $first, after: $after) { ${shape} }`, 7],
  ['action plans', `actionPlans(first: $first, after: $after) { ${shape} }`, 2],
  ['members', `members(first: $first, after: $after) { ${shape} }`, 1],
  ['institutions', `institutions(first: $first, after: $after) { ${shape} }`, 150],
  ['municipalities', `municipalities(first: $first, after: $after) { ${shape} }`, 150],
  ['topics', `topics(first: $first, after: $after) { ${shape} }`, 40],
  ['practices', `practices(first: $first, after: $after) { ${shape} }`, 4],
  ['sources', `sources(first: $first, after: $after) { ${shape} }`, 20],
  ['links of a commitment', `commitment(code: "NL0028") { list: links(first: $first, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node: link { id } } } }`, 1],
  ['participations of a body', `institution(id: "institution:province-of-zuid-holland") { list: participations(first: $first, after: $after) { ${shape} } }`, 2],
  ['engagements in a practice', `practice(id: "practice:right-to-challenge") { list: engagements(first: $first, after: $after) { ${shape} } }`, 3],
  ['commitments of a topic', `topic(id: "topic:open-data") { list: commitments(first: $first, after: $after) { ${shape} } }`, 3],
  ['municipalities of a topic', `topic(id: "topic:local-commitments") { list: municipalities(first: $first, after: $after) { ${shape} } }`, 2],
]

/** Asks for one page; a nested list stands under "list". */
async function page(operation: string, first: number, after: string | null): Promise<Page> {
  const data = await hub.ask<Readonly<Record<string, Page & { list?: Page }>>>(`query List($first: Int, $after: String) { ${operation} }`, { first, after })
  const [root] = Object.values(data)
  return root!.list ?? root!
}

async function allPages(operation: string, size: number): Promise<readonly Page[]> {
  const pages = [await page(operation, size, null)]
  while (pages.at(-1)!.pageInfo.hasNextPage && pages.length < 100) pages.push(await page(operation, size, pages.at(-1)!.pageInfo.endCursor))
  return pages
}

describe('paging', () => {
  test.each(lists)('%s: page after page reaches the last row, none twice, as many as are counted', async (_, operation, size) => {
    const pages = await allPages(operation, size)
    const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
    expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => ids.length))
    expect(pages.slice(0, -1).every(({ edges }) => edges.length === size)).toBe(true)
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((__, at) => at > 0))
  })

  test.each(lists)('%s: many small pages give what one large page gives', async (_, operation, size) => {
    const whole = await page(operation, 200, null)
    const wanted = whole.edges.map(({ node }) => node.id)
    const got = (await allPages(operation, size)).flatMap(({ edges }) => edges.map(({ node }) => node.id))
    expect(got.slice(0, 200)).toEqual(wanted)
  })

  test('a page has 25 rows unless told, and 200 at the most', async () => {
    const { standard, large } = await hub.ask<{ standard: Page; large: Page }>(`{ standard: municipalities { ${shape} } large: municipalities(first: 100000) { ${shape} } }`)
    expect([standard.edges.length, large.edges.length]).toEqual([25, 200])
    expect(large.pageInfo.hasNextPage).toBe(true)
  })

  test('no rows asked, none given, and the count stands all the same', async () => {
    const { municipalities } = await hub.ask<{ municipalities: Page }>(`{ municipalities(first: 0) { ${shape} } }`)
    expect(municipalities.edges).toEqual([])
    expect(municipalities.totalCount).toBeGreaterThan(340)
  })

  test('after the last row comes an empty page', async () => {
    const last = await page(lists[0]![1], 200, null)
    expect(await page(lists[0]![1], 10, last.pageInfo.endCursor)).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } })
  })
})

test('after a row that is gone the page goes on with the next one', () => {
  const { pageInfo } = connectionOf(['a', 'b', 'c'], pageOf({ first: 2 }), (row) => row)
  expect(pageOfList(['a', 'c', 'd'], { first: 1, after: pageInfo.endCursor }, (row) => row)).toMatchObject({ edges: [{ node: 'c' }], totalCount: 3 })
})

describe('filters of commitments', () => {
  const codesOf = async (filter: string): Promise<readonly string[]> => {
    const { commitments } = await hub.ask<{ commitments: { totalCount: number; edges: readonly { node: { code: string } }[] } }>(`{ commitments(filter: { ${filter} }, first: 200) { totalCount edges { node { code } } } }`)
    expect(commitments.totalCount, filter).toBe(commitments.edges.length)
    return commitments.edges.map(({ node }) => node.code)
  }
  const plan2018 = ['NL0028', 'NL0029', 'NL0030', 'NL0031', 'NL0032', 'NL0033', 'NL0034', 'NL0035', 'NL0036', 'NL0037', 'NL0038']

  test.each([
    ['codes, however written', 'codes: ["nl0037", "commitment:NL0041"]', ['NL0037', 'NL0041']],
    ['codes of which one is not known', 'codes: ["NL0037", "NL9999"]', ['NL0037']],
    ['a plan', 'plans: ["AP_NLD03"]', plan2018],
    ['years', 'years: [2018]', plan2018],
    ['a member and a year', 'members: ["member:netherlands"], years: [2018]', plan2018],
    ['another member', 'members: ["member:atlantis"]', []],
    ['whatever NL0037 is linked to', 'linkedTo: "NL0037"', ['NL0028', 'NL0032', 'NL0033', 'NL0036']],
    ['a kind of link', 'linkKinds: [CLUSTERED_WITH]', ['NL0048', 'NL0049', 'NL0050']],
    ['both', 'linkedTo: "NL0048", linkKinds: [CLUSTERED_WITH]', ['NL0049', 'NL0050']],
    ['a body in a role', 'institutions: ["municipality:GM0606"], roles: [LEAD]', ['NL0037']],
    ['a body in a role that it does not have', 'institutions: ["municipality:GM0606"], roles: [SUPPORT]', []],
    ['a standing', 'plans: ["AP_NLD03"], standings: [DOUBTFUL]', ['NL0036']],
    ['a body with a standing', 'institutions: ["municipality:GM0344"], standings: [TO_BE_CONFIRMED]', ['NL0033']],
    ['a rating', 'plans: ["AP_NLD03"], indicator: POTENTIAL_IMPACT, values: ["Minor"]', ['NL0035', 'NL0037']],
    ['a state of a review', 'plans: ["AP_NLD03"], indicator: EARLY_RESULTS, states: [NO_DATA]', ['NL0030', 'NL0031', 'NL0034', 'NL0036', 'NL0038']],
    ['words of a title in any language', 'search: "pioniersnetwerk"', ['NL0037']],
    ['words of a long title', 'search: "political parties act (wpp)"', ['NL0039']],
    ['a code in part', 'search: "nl003"', plan2018.slice(2).concat('NL0039')],
    ['everything at once', 'codes: ["NL0037"], plans: ["AP_NLD03"], years: [2018], linkedTo: "NL0036", institutions: ["municipality:GM0606"], indicator: VERIFIABLE, values: ["Yes"], search: "network"', ['NL0037']],
  ])('%s', async (_, filter, codes) => {
    expect(await codesOf(filter)).toEqual(codes)
  })

  test('a topic holds for all that was ever tagged with it', async () => {
    const found = await codesOf('topics: ["topic:open-contracting"], plans: ["AP_NLD03"]')
    expect(found).toContain('NL0034')
  })
})

describe('other filters', () => {
  test('links: by ends, kind, asserter and status', async () => {
    const idsOf = async (filter: string) => (await hub.ask<{ links: Page }>(`{ links(filter: { ${filter} }, first: 200) { ${shape} } }`)).links.edges.map(({ node }) => node.id)
    const overlaps = ['NL0028-NL0037', 'NL0032-NL0037', 'NL0033-NL0037', 'NL0036-NL0037'].map((ends) => `link:${ends}-thematic-overlap-irm`)
    expect(await idsOf('codes: ["nl0037"]')).toEqual(overlaps)
    expect(await idsOf('kinds: [THEMATIC_OVERLAP], asserters: [IRM]')).toEqual(overlaps)
    expect(await idsOf('status: [REJECTED]')).toEqual([])
    expect(await idsOf('asserters: [COMPUTED]')).toEqual([])
    expect((await idsOf('plans: ["AP_NLD01"]')).every((id) => /NL00(0\d|1[0-8])/.test(id))).toBe(true)
  })

  test('institutions: by kind and by any name they go by', async () => {
    const namesOf = async (conditions: string) => (await hub.ask<{ institutions: { edges: readonly { node: { name: string; kind: string } }[] } }>(`{ institutions(${conditions}, first: 200) { edges { node { name kind } } } }`)).institutions.edges.map(({ node }) => node)
    expect(new Set((await namesOf('kinds: [PROVINCE]')).map(({ kind }) => kind))).toEqual(new Set(['PROVINCE']))
    expect((await namesOf('search: "LEOO"')).length).toBe(1)
  })

  test('municipalities: by province and practice', async () => {
    const idsOf = async (filter: string) => (await hub.ask<{ municipalities: Page }>(`{ municipalities(filter: { ${filter} }, first: 200) { ${shape} } }`)).municipalities.edges.map(({ node }) => node.id)
    const inZuidHolland = await idsOf('provinces: ["Zuid-Holland"]')
    expect(inZuidHolland).toEqual(expect.arrayContaining(['municipality:GM0606', 'municipality:GM0622']))
    expect(inZuidHolland).not.toContain('municipality:GM0344')
    expect(await idsOf('practices: ["right-to-challenge"]')).toEqual(expect.arrayContaining(['municipality:GM0344', 'municipality:GM0599']))
    expect(await idsOf('practices: ["right-to-challenge"], provinces: ["Utrecht"]')).toEqual(['municipality:GM0344'])
  })
})
