import { describe, expect, test } from 'vitest'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { underLease } from '../../server/graph/lease.ts'
import { passagesIn } from '../../server/explore/source-text/passages-in.ts'
import { pageOrigin } from '../../server/ingest/captures/capture.ts'
import { recordCaptures } from '../../server/ingest/captures/record-captures.ts'
import { type Page, pageBundle } from '../ingest/page-bundles.ts'
import { small } from '../ingest/seeds-folder.ts'
import { hubOfOwn } from '../setup/hub-of-own.ts'

const { graph, hub, afresh } = hubOfOwn()

const ingest = (page: Page, today: string) => {
  const bundle = pageBundle(page)
  return underLease(graph(), (lease) => recordCaptures(graph(), [{ bundle, origin: (capture) => pageOrigin(bundle, capture) }], today, { by: 'a test', summary: 'Pages' }, lease))
}

test('a page is read twice, two days apart', async () => {
  await afresh({ ...small, 'commitments.yaml': 'commitments:\n  - id: commitment:AT0001\n    records:\n      - {from: {source: "source:page"}, voice: PAGE_HEADING, says: {name: {en: Open tides}, plan: "plan:AP_ATL01", year: 2018}}\n' })
  expect((await ingest({ capturedOn: '2019', impact: 'Minor' }, '2026-11-01')).revision).not.toBeNull()
  expect((await ingest({ capturedOn: '2022', impact: 'Moderate', lead: 'Sea Ministry' }, '2026-11-02')).revision).not.toBeNull()
})

interface Passage { readonly start: number; readonly end: number; readonly text: string; readonly claims: readonly { readonly kind: string; readonly evidence: { readonly quote: string; readonly start: number } }[] }
interface Asked {
  readonly source: {
    readonly readOn: string | null; readonly supersedes: { readonly id: string } | null; readonly supersededBy: { readonly id: string } | null; readonly sameAddress: readonly { readonly id: string }[]
    readonly passages: { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly edges: readonly { readonly node: Passage }[] }
  }
}
const question = `query($id: ID!, $first: Int, $after: String, $from: Int) { source(id: $id) {
  readOn supersedes { id } supersededBy { id } sameAddress { id }
  passages(first: $first, after: $after, from: $from) { totalCount pageInfo { hasNextPage endCursor } edges { node { start end text claims { kind evidence { quote start } } } } } } }`
const ofSource = async (id: string, more: object = {}) => (await hub().ask<Asked>(question, { id, ...more })).source

const captures = async (): Promise<readonly [older: string, newer: string]> => {
  const { sources } = await hub().ask<{ sources: { edges: readonly { node: { id: string; capturedOn: string | null; readOn: string | null } }[] } }>('{ sources(first: 200) { edges { node { id capturedOn readOn } } } }')
  const read = sources.edges.map(({ node }) => node).filter(({ readOn }) => readOn !== null).sort((a, b) => String(a.capturedOn).localeCompare(String(b.capturedOn)))
  return [read[0]!.id, read[1]!.id]
}

describe('the text of a document that was read', () => {
  test('comes passage by passage, each with what rests on its words', async () => {
    const [, newer] = await captures()
    const { passages } = await ofSource(newer)
    expect(passages.totalCount).toBe(5)
    const overlap = passages.edges.map(({ node }) => node).find(({ claims }) => claims.some(({ kind }) => kind === 'LINK'))!
    expect(overlap.claims.map(({ kind }) => kind).sort()).toEqual(['LINK', 'REFERENCE'])
    for (const { node } of passages.edges) for (const { evidence: { quote, start } } of node.claims) expect(node.text.slice(start - node.start, start - node.start + quote.length)).toBe(quote)
    expect(hub().statements().map(({ name }) => name).filter((name) => name.startsWith('source-text'))).toEqual(['source-text.texts', 'source-text.restingWithin'])
  })

  test('joins from its pages, and begins where one asks', async () => {
    const [, newer] = await captures()
    const whole = (await ofSource(newer)).passages.edges.map(({ node }) => node.text)
    const first = (await ofSource(newer, { first: 2 })).passages
    const rest = (await ofSource(newer, { after: first.pageInfo.endCursor })).passages
    expect([...first.edges, ...rest.edges].map(({ node }) => node.text)).toEqual(whole)
    const { passages } = await ofSource(newer, { from: rest.edges[0]!.node.start + 1 })
    expect([passages.edges[0]!.node.text, passages.totalCount]).toEqual([whole[2], 5])
  })

  test('is none where seeds alone describe the document', async () => {
    expect(await ofSource('source:page')).toMatchObject({ readOn: null, passages: { totalCount: 0, edges: [] } })
  })

  test('says which capture is before and after it, and what else is known of its address', async () => {
    const [older, newer] = await captures()
    expect(await ofSource(older)).toMatchObject({ readOn: '2026-11-01', supersedes: null, supersededBy: { id: newer }, sameAddress: [{ id: newer }] })
    expect(await ofSource(newer)).toMatchObject({ readOn: '2026-11-02', supersedes: { id: older }, supersededBy: null, sameAddress: [{ id: older }] })
    expect(await brokenInvariants(graph())).toEqual([])
  })
})

describe('what was read last', () => {
  test('is told of a commitment, its plan and its member', async () => {
    const [, newer] = await captures()
    const asked = await hub().ask<Readonly<Record<string, { readonly lastRead: { readonly id: string } | null }>>>('{ a: commitment(code: "AT0002") { lastRead { id } } b: actionPlan(id: "AP_ATL01") { lastRead { id } } c: commitment(code: "AT0001") { lastRead { id } } }')
    expect([asked.a?.lastRead?.id, asked.b?.lastRead?.id, asked.c?.lastRead]).toEqual([newer, newer, null])
  })

  test('is told of revisions: the newest first, with the documents that each read', async () => {
    const [older, newer] = await captures()
    const { revisions } = await hub().ask<{ revisions: { totalCount: number; edges: readonly { node: { number: number; added: number; documents: { totalCount: number; edges: readonly { node: { id: string } }[] } } }[] } }>('{ revisions { totalCount edges { node { number added documents { totalCount edges { node { id } } } } } } }')
    const read = revisions.edges.map(({ node }) => node.documents.edges.map((edge) => edge.node.id))
    expect(read.slice(0, 2)).toEqual([[newer], [older]])
    expect(revisions.totalCount).toBe(revisions.edges.length)
    expect(revisions.edges[0]!.node.added).toBeGreaterThan(0)
  })
})

describe('search', () => {
  const find = (text: string, more = '') => hub().ask<{ search: { edges: readonly { node: { id: string }; highlights: readonly { field: string; match: string; at: number | null }[] }[] } }>(`query($text: String!) { search(text: $text ${more}) { edges { node { id } highlights { field match at } } } }`, { text })

  test('finds a document that was read by its words, in its newest capture, with the place', async () => {
    const [, newer] = await captures()
    const { search } = await find('plan overlap')
    const hit = search.edges.find(({ node }) => node.id.startsWith('source:ogp-at0002-en.'))!
    expect(hit.node.id).toBe(newer)
    const place = hit.highlights.find(({ field }) => field === 'document')!
    const { passages } = await ofSource(newer, { from: place.at })
    expect(passages.edges[0]!.node.text.slice(place.at! - passages.edges[0]!.node.start)).toMatch(new RegExp(`^${place.match}`))
  })

  test('keeps documents out where other things alone are asked for', async () => {
    expect((await find('Moderate', ', types: [COMMITMENT]')).search.edges.filter(({ node }) => node.id.startsWith('source:'))).toEqual([])
    expect((await find('Moderate', ', languages: [FR]')).search.edges.filter(({ node }) => node.id.startsWith('source:'))).toEqual([])
  })
})

describe('passages', () => {
  const long = `${'A sentence of some words that goes on. '.repeat(80)}`
  test.each([['short lines', 'one\n\n  two  \r\nthree'], ['a long line', long], ['one without sentences', 'word '.repeat(900)], ['one without spaces', '😀'.repeat(2000)], ['nothing', ' \n\n'], ['a mark of something withheld', 'by [name withheld] of the ministry']])('of %s are cut from it, in order, and leave no word out', (_, text) => {
    const passages = passagesIn(text)
    for (const { start, end, text: words } of passages) expect(text.slice(start, end)).toBe(words)
    for (const { text: words } of passages) expect([words.length <= 1200, words.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, '').search(/[\uD800-\uDFFF]/)]).toEqual([true, -1])
    expect(passages.map(({ text: words }) => words).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
})
