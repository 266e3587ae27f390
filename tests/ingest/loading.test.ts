import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readers } from '../../server/compose.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { askedHub } from '../setup/asked-hub.ts'
import { newestRevision } from '../setup/empty-graph.ts'
import { emptiedGraph } from '../setup/seeded-graph.ts'
import { dumpOf, livingOf, look } from './graph-dump.ts'
import { copiedSeeds, small, smallSeeds } from './seeds-folder.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptiedGraph()
})
afterAll(() => graph.close())

const load = async (folder = leanSeeds()): Promise<readonly string[]> => {
  const said: string[] = []
  await prepareGraph(graph, (line) => void said.push(line), folder)
  return said
}

describe('the seeds', () => {
  test('are loaded once: the second time changes nothing and says nothing', async () => {
    expect((await load()).join('\n')).toMatch(/loaded the seeds: \d+ statements added, 0 ended \(revision 1\)/)
    const before = await dumpOf(graph)
    expect(await load()).toEqual([])
    expect(await dumpOf(graph)).toEqual(before)
    expect(before.revisions).toHaveLength(1)
  })

  test('changed in one value, one claim fewer and one more, are one revision that ends and adds exactly that', async () => {
    const living = await livingOf(graph)
    const folder = await copiedSeeds()
    await folder.change('netherlands/plan-3-2018.yaml', 'name: {en: Open Local Decision-Making}', 'name: {en: Open Local Decisions}')
    await folder.change('netherlands/nl0037.yaml', `  - {who: municipality:GM0606, in: activity:pioneers-network-kick-off, role: HOST, evidence: [{source: source:leoo-network-kick-off, section: "Report of the kick-off"}]}\n`, '')
    await folder.write('more.yaml', 'links:\n  - {kind: NO_OVERLAP, asserter: EDITOR, from: "commitment:NL0037", to: "commitment:NL0038", evidence: [{source: "source:editors", section: Checked}]}\n')
    expect(await load(folder.path)).toEqual([expect.stringContaining('(revision 2)')])

    const changes = await graph.read(look.changes, { number: 2 })
    expect(changes.map(({ action, labels }) => `${String(action)} ${(labels as string[]).filter((label) => label !== 'Claim').join()}`)).toEqual(['ADDED Link', 'ADDED Record', 'RETIRED Participation', 'RETIRED Record'])
    expect(changes[0]!.id).toBe('link:NL0037-NL0038-no-overlap-editor')
    expect(await brokenInvariants(graph)).toEqual([])

    expect(await load()).toEqual([expect.stringContaining('(revision 3)')])
    expect(await livingOf(graph)).toEqual(living)
    expect(await brokenInvariants(graph)).toEqual([])
  })

  test('as they were in an earlier revision can still be read, by statement', async () => {
    const linkReader = readers.find(({ concept }) => concept === 'link')!.statements.byIds!
    const ids = ['link:NL0037-NL0038-no-overlap-editor']
    const seen = async (rev: number) => (await graph.read(linkReader, { ids, rev, parts: { evidence: true } })).length
    expect([await seen(1), await seen(2), await seen(3)]).toEqual([0, 1, 0])

    const at = async (rev: number) => (await graph.read(look.claimsAt, { rev })).map(({ id, hash }) => `${String(id)} ${String(hash)}`)
    expect(await at(3)).toEqual(await at(1))
    const [first, second] = [new Set(await at(1)), new Set(await at(2))]
    expect([[...first].filter((claim) => !second.has(claim)).length, [...second].filter((claim) => !first.has(claim)).length]).toEqual([2, 2])
  })

  test('as they were in an earlier revision can still be read, through the API', async () => {
    const hub = await askedHub(graph)
    const asOf = async (rev: number) => hub.answer<{ commitment: { name: string; links: { totalCount: number } } }>('{ commitment(code: "NL0032") { name } no: commitment(code: "NL0038") { links(kinds: [NO_OVERLAP]) { totalCount } } }', {}, `/graphql?rev=${rev}`)
    const answers = [await asOf(1), await asOf(2), await asOf(3)]
    await hub.stop()
    expect(answers.map(({ data }) => data)).toEqual([
      { commitment: { name: 'Open Local Decision-Making' }, no: { links: { totalCount: 0 } } },
      { commitment: { name: 'Open Local Decisions' }, no: { links: { totalCount: 1 } } },
      { commitment: { name: 'Open Local Decision-Making' }, no: { links: { totalCount: 0 } } },
    ])
    expect(answers.map(({ extensions }) => extensions?.revision)).toEqual([1, 2, 3])
  })

  test('changed what the API tells revision by revision, with both ends of a link that ended', async () => {
    const hub = await askedHub(graph)
    interface Page { readonly changes: { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string }; readonly edges: readonly { readonly node: { readonly kind: string; readonly revision: { readonly number: number }; readonly thing: { readonly id: string } | null; readonly other: { readonly id: string } | null } }[] } }
    const page = async (after: string | null) => (await hub.answer<Page>('query ($after: String) { changes(since: 1, first: 3, after: $after) { totalCount pageInfo { endCursor } edges { node { kind revision { number } thing { id } other { id } } } } }', { after })).data!.changes
    const first = await page(null)
    const second = await page(first.pageInfo.endCursor)
    await hub.stop()
    const told = [first, second].flatMap(({ edges }) => edges.map(({ node }) => `${node.revision.number} ${node.kind}${node.other ? ` ${node.thing!.id} ${node.other.id}` : ''}`))
    expect(told).toEqual(['2 LINK_ADDED commitment:NL0037 commitment:NL0038', '2 PARTICIPATION_ENDED', '2 RECORD_CHANGED', '3 LINK_ENDED commitment:NL0037 commitment:NL0038', '3 PARTICIPATION_ADDED', '3 RECORD_CHANGED'])
    expect(first.totalCount).toBe(6)
  })
})

describe('a thing that the seeds do not name any more', () => {
  test('ends with its claims, is not found any more, and lives again when it is named again', async () => {
    graph = await emptiedGraph()
    const folder = await smallSeeds()
    await load(folder.path)
    const whole = await livingOf(graph)
    const lone = await smallSeeds()
    for (const entry of [/^ {2}- id: commitment:AT0002\n.*\n.*\n/m, /^participations:\n.*\n/m, /^links:\n.*\n/m]) await lone.change('commitments.yaml', entry.exec(small['commitments.yaml']!)![0], '')
    await load(lone.path)
    expect(await newestRevision(graph)).toBe(2)

    const hub = await askedHub(graph)
    const seen = async (rev: number) => (await hub.answer<Readonly<Record<string, unknown>>>('{ commitment(code: "AT0002") { code links { totalCount } } commitments { totalCount } actionPlan(id: "AP_ATL01") { commitments { code } } }', {}, `/graphql?rev=${rev}`)).data
    expect(await seen(2)).toEqual({ commitment: null, commitments: { totalCount: 1 }, actionPlan: { commitments: [{ code: 'AT0001' }] } })
    expect(await seen(1)).toEqual({ commitment: { code: 'AT0002', links: { totalCount: 1 } }, commitments: { totalCount: 2 }, actionPlan: { commitments: [{ code: 'AT0001' }, { code: 'AT0002' }] } })
    await hub.stop()

    await load(folder.path)
    expect(await livingOf(graph)).toEqual(whole)
    expect(await brokenInvariants(graph)).toEqual([])
  })
})
