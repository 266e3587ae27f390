import { describe, expect, test } from 'vitest'
import { nearness } from '../../server/explore/peers/nearness.ts'
import { type Match, rankPeers } from '../../server/explore/peers/peers.ts'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface Peer { readonly node: { readonly id: string }; readonly caution: string | null; readonly reasons: readonly { readonly text: string; readonly practice: { readonly id: string } | null; readonly commitment: { readonly id: string } | null; readonly topic: { readonly id: string } | null; readonly evidence: readonly { readonly source: { readonly id: string } }[] }[]; readonly outcomes: readonly { readonly id: string; readonly kind: string }[] }
interface Peers { readonly totalCount: number; readonly note: string | null; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly Peer[] }

const operation = `query Peers($for: ID, $topics: [ID!], $practices: [ID!], $provinces: [String!], $first: Int, $after: String, $language: Language) {
  peers(for: $for, topics: $topics, practices: $practices, provinces: $provinces, first: $first, after: $after) {
    totalCount note(language: $language) pageInfo { hasNextPage endCursor }
    edges { node { id } caution(language: $language) reasons { text(language: $language) practice { id } commitment { id } topic { id } evidence { source { id } } } outcomes { id kind } }
  }
}`
const peersOf = async (asked: object): Promise<Peers> => (await hub.ask<{ peers: Peers }>(operation, { language: 'EN', ...asked })).peers
const ids = ({ edges }: Peers): readonly string[] => edges.map(({ node }) => node.id)
const [utrecht, rotterdam, schiedam, amsterdam, vlaardingen] = ['GM0344', 'GM0599', 'GM0606', 'GM0363', 'GM0622'].map((code) => `municipality:${code}`)

describe('peers on the seeds', () => {
  test('Utrecht: municipalities first, Rotterdam for the same practice, with counts, date and who says so', async () => {
    const peers = await peersOf({ for: utrecht })
    const kinds = ids(peers).map((id) => id.split(':')[0])
    expect(kinds).toEqual(kinds.toSorted((a, b) => (a === b ? 0 : a === 'municipality' ? -1 : 1)))
    const found = peers.edges.find(({ node }) => node.id === rotterdam)
    expect(ids(peers).indexOf(rotterdam!)).toBeLessThan(3)
    expect(found?.reasons[0]).toMatchObject({ practice: { id: 'practice:right-to-challenge' } })
    expect(found?.reasons[0]?.text).toMatch(/^Rotterdam works with Right to Challenge \(6 challenges; as of September 2017; according to .+\)\. Utrecht takes part in it too, in the same role\.$/)
    expect(found?.caution).toMatch(/one document.*newest of it is of 26 September 2017/)
    expect(found?.outcomes.map(({ id, kind }) => `${kind} ${id}`)).toContain('RESULT finding:r2c-rotterdam-platform')
    expect(ids(peers)).not.toContain(utrecht)
  })

  test('Schiedam, which is in one commitment: who is in it too, and who is in those that the reviewer sees near it', async () => {
    const { edges, note } = await peersOf({ for: schiedam, first: 100 })
    expect(note).toBeNull()
    expect(edges.find(({ node }) => node.id === utrecht)?.reasons.map(({ commitment }) => commitment?.id)).toContain('commitment:NL0037')
    expect(edges.flatMap(({ reasons }) => reasons).find(({ text }) => text.includes('(IRM) says that possibly'))?.commitment?.id).toMatch(/NL00(28|32|33|36)$/)
  })

  test('every reason is a sentence in the language asked, with its passages', async () => {
    const { edges } = await peersOf({ for: rotterdam, language: 'NL', first: 200 })
    const reasons = edges.flatMap((edge) => edge.reasons)
    expect(reasons.length).toBeGreaterThan(5)
    expect(reasons.filter(({ text, evidence }) => !text.endsWith('.') || evidence.length === 0 || / takes part in | works with /.test(text))).toEqual([])
  })

  test('one of which nothing is known: those nearby that do something, and it is said', async () => {
    const { edges, note } = await peersOf({ for: vlaardingen, language: 'NL' })
    expect(note).toMatch(/^Van Vlaardingen is niets bekend, wat iets anders is dan niets doen/)
    expect(edges[0]?.node.id).toBe(schiedam)
    expect(edges[0]?.reasons[0]?.text).toMatch(/^Hemelsbreed \d km verderop, in dezelfde provincie/)
    expect(edges[0]?.reasons[1]?.text).toMatch(/^Schiedam is /)
  })

  test('by a chosen practice, those that do it before those that consider it; by province; by topic', async () => {
    const chosen = ids(await peersOf({ practices: ['right-to-challenge'] })).filter((id) => id.startsWith('municipality'))
    expect(chosen.slice(0, 2).toSorted((a, b) => a.localeCompare(b))).toEqual([utrecht, rotterdam])
    expect(chosen.indexOf('municipality:GM0855')).toBeGreaterThan(chosen.indexOf(amsterdam!))
    expect(ids(await peersOf({ practices: ['right-to-challenge'], provinces: ['Utrecht'] }))).toEqual([utrecht])
    const { edges } = await peersOf({ topics: ['digital-participation'], first: 50 })
    expect(edges.find(({ node }) => node.id === 'municipality:GM0014')?.reasons[0]).toMatchObject({ topic: { id: 'topic:digital-participation' } })
  })

  test('pages join to the whole list, which costs the same statements however long it is', async () => {
    const whole = await peersOf({ for: utrecht, first: 200 })
    const statements = hub.statements().length
    const first = await peersOf({ for: utrecht, first: 3 })
    expect(hub.statements().length).toBeLessThanOrEqual(statements)
    const second = await peersOf({ for: utrecht, first: 200, after: first.pageInfo.endCursor })
    expect([...ids(first), ...ids(second)]).toEqual(ids(whole))
    expect(whole.totalCount).toBe(whole.edges.length)
  })

  test('what cannot be answered is refused, with what to do', async () => {
    const refusal = async (variables: Readonly<Record<string, unknown>>) => (await hub.answer(operation, variables)).errors?.[0]?.message
    expect(await refusal({})).toMatch(/Expected for .*topics or practices, got none/)
    expect(await refusal({ for: 'municipality:GM9999' })).toMatch(/got "municipality:GM9999".*search/)
  })
})

test('members: who has commitments on a topic, with how many and one of them; what cannot be answered is refused', async () => {
  const members = 'query Members($topics: [ID!], $language: Language) { memberPeers(topics: $topics) { totalCount edges { node { id } reasons { text(language: $language) topic { id } commitment { code } } } } }'
  interface Members { readonly memberPeers: { readonly edges: readonly { readonly node: { readonly id: string }; readonly reasons: readonly { readonly text: string; readonly commitment: { readonly code: string } }[] }[] } }
  const [first] = (await hub.ask<Members>(members, { topics: ['subnational'], language: 'NL' })).memberPeers.edges
  expect(first?.node.id).toBe('member:netherlands')
  expect(first?.reasons[0]?.text).toMatch(/^Nederland heeft \d+ actiepunten over het onderwerp .+, zoals NL00\d\d \(.+\)\.$/)
  expect((await hub.answer(members, {})).errors?.[0]?.message).toMatch(/Expected for .* got 0/)
})

describe('the order of peers', () => {
  const match = (actor: string, about: string, more: Partial<Match> = {}): Match => ({ via: 'SHARED', about, actor, kind: 'MUNICIPALITY', claim: `${actor} ${about}`, role: 'PRACTITIONER', stage: 'ACTIVE', count: null, link: null, asserter: null, times: 1, ...more })
  const order = (matches: readonly Match[]) => rankPeers(matches, { body: null, own: [], topics: [] }).map(({ id }) => id)

  test('who does it comes before who considers it, who shares what few do before who shares what many do', () => {
    expect(order([match('considers', 'p', { stage: 'CONSIDERED' }), match('does', 'p')])).toEqual(['does', 'considers'])
    const many = Array.from({ length: 30 }, (_, at) => match(`m${at}`, 'common'))
    expect(order([...many, match('rare', 'seldom')])[0]).toBe('rare')
  })

  test('what people assert of a neighbouring commitment counts more than what is computed', () => {
    expect(order([match('computed', 'c', { via: 'LINKED', asserter: 'COMPUTED' }), match('asserted', 'd', { via: 'LINKED', asserter: 'IRM' })])).toEqual(['asserted', 'computed'])
  })

  test('near and like are measured where they are known', () => {
    const here = { province: 'Zuid-Holland', latitude: 51.91, longitude: 4.34, inhabitants: 75_000 }
    expect(nearness(here, { ...here, latitude: 51.92, longitude: 4.39, inhabitants: 80_000 })).toMatchObject({ sameProvince: true, likeSize: true })
    expect(nearness(here, { ...here, province: 'Utrecht', latitude: null, inhabitants: null })).toMatchObject({ kilometres: null, sameProvince: false, likeSize: false })
  })
})
