import { describe, expect, test } from 'vitest'
import { hubOnSeeds } from '../setup/hub-on-seeds.ts'

const hub = hubOnSeeds()

interface Claim {
  readonly id: string; readonly kind: string
  readonly subjects: readonly { readonly id: string }[]; readonly objects: readonly { readonly id: string }[]
  readonly says: readonly { readonly property: string; readonly value: string }[]
  readonly evidence: { readonly section: string | null; readonly quote: string | null; readonly stance: string; readonly source: { readonly id: string } }
}
interface Claims { readonly totalCount: number; readonly edges: readonly { readonly cursor: string; readonly node: Claim }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }

const fields = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id kind subjects { id } objects { id } says { property value } evidence { section quote stance source { id } } } }'

async function claimsOf(id: string, asked: { readonly first?: number; readonly after?: string | null; readonly kinds?: readonly string[] } = {}): Promise<Claims> {
  const operation = `query Claims($id: ID!, $first: Int, $after: String, $kinds: [ClaimKind!]) { source(id: $id) { claims(first: $first, after: $after, kinds: $kinds) { ${fields} } } }`
  return (await hub.ask<{ source: { claims: Claims } }>(operation, { id, ...asked })).source.claims
}

describe('what rests on a document', () => {
  test('the reviewer\'s overlap, between its two commitments, with the words', async () => {
    const { edges } = await claimsOf('source:ogp-nl0037-en', { kinds: ['LINK'], first: 200 })
    const link = edges.map(({ node }) => node).filter(({ id }) => id === 'link:NL0028-NL0037-thematic-overlap-irm')
    expect(link.map(({ evidence }) => evidence.quote)).toContain('particularly Commitments 1, 5, 8, and 11')
    expect([link[0]?.subjects, link[0]?.objects].flat().map((thing) => String(thing?.id)).toSorted((a, b) => a.localeCompare(b))).toEqual(['commitment:NL0028', 'commitment:NL0037'])
    expect(link[0]?.says).toEqual(expect.arrayContaining([{ property: 'modality', value: 'POSSIBLE' }, { property: 'asserter', value: 'IRM' }]))
  })

  test('every claim names the document it was asked of, and says of what it speaks', async () => {
    const { edges } = await claimsOf('source:leoo-news-2017', { first: 200 })
    expect(edges.filter(({ node }) => node.evidence.source.id !== 'source:leoo-news-2017' || node.subjects.length === 0)).toEqual([])
  })

  test('who takes part in what stands the right way round', async () => {
    const { edges } = await claimsOf('source:leoo-news-2017', { kinds: ['PARTICIPATION'], first: 200 })
    const rotterdam = edges.map(({ node }) => node).find(({ subjects, objects }) => subjects[0]?.id === 'municipality:GM0599' && objects[0]?.id === 'practice:right-to-challenge')
    expect(rotterdam?.says).toEqual(expect.arrayContaining([{ property: 'count', value: '6' }, { property: 'stage', value: 'ACTIVE' }]))
  })

  test('topic tags and references are among it', async () => {
    const { edges } = await claimsOf('source:ogp-nl0037-en', { kinds: ['TOPIC_TAG', 'REFERENCE'], first: 200 })
    expect(edges.map(({ node }) => node).find(({ kind, objects }) => kind === 'TOPIC_TAG' && objects[0]?.id === 'topic:capacity-building')).toBeDefined()
    const reference = edges.map(({ node }) => node).find(({ kind, objects }) => kind === 'REFERENCE' && objects.length === 4)
    expect(reference?.subjects).toEqual([{ id: 'commitment:NL0037' }])
  })

  test('pages join to the whole list, without gap or repetition, and the counts by kind add up to it', async () => {
    const seen: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const page: Claims = await claimsOf('source:ogp-nl0037-en', { first: 40, after })
      seen.push(...page.edges.map(({ cursor }) => cursor))
      total = page.totalCount
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    const { source } = await hub.ask<{ source: { claimCounts: readonly { count: number }[] } }>('{ source(id: "ogp-nl0037-en") { claimCounts { kind count } } }')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(total)
    expect(source.claimCounts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  })

  test('is counted for all documents of an answer at once', async () => {
    await hub.ask('{ sources(first: 50) { edges { node { claimCounts { kind count } claims(first: 1) { totalCount } } } } }')
    expect(hub.statements().map(({ name }) => name).filter((name) => name.startsWith('source-claims')).sort()).toEqual(['source-claims.counts', 'source-claims.countsByKind', 'source-claims.pages'])
  })

  test('what cites it is told as well as what it cites', async () => {
    const { source } = await hub.ask<{ source: { citedBy: readonly { id: string }[] } }>('{ source(id: "irm-design-report-2018-2020") { citedBy { id } } }')
    expect(source.citedBy.map(({ id }) => id)).toContain('source:ogp-nl0037-en')
  })
})
