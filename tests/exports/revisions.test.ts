import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headOf } from '../../server/concepts/revision/revision.ts'
import type { Graph } from '../../server/graph/graph.ts'
import { underLease } from '../../server/graph/lease.ts'
import { linksTable } from '../../server/http/exports/links-table.ts'
import { pinnedTo } from '../../server/http/exports/pinned.ts'
import { bundleSchema } from '../../server/ingest/bundle.ts'
import { draftOf } from '../../server/ingest/record/draft-of.ts'
import { record } from '../../server/ingest/record/record.ts'
import { readingOf } from '../../server/reading/request.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { seededGraph } from '../setup/seeded-graph.ts'

const evidence = [{ source: 'source:editors', section: 'A test' }]
/** What an editor says later: another title, and a link. */
const later = bundleSchema.parse({
  commitments: [{ id: 'commitment:NL0037', records: [{ from: evidence[0], voice: 'EDITOR', says: { name: { en: '=A later title' } } }] }],
  links: [{ kind: 'THEMATIC_OVERLAP', asserter: 'EDITOR', from: 'commitment:NL0037', to: 'commitment:NL0058', evidence }],
})

const files = ['commitments.csv', 'commitments.json', 'links.csv', 'links.json', 'graph.gexf', 'graph.graphml', 'graph.json', 'graph.gexf?of=commitment:NL0037']

describe('an export', () => {
  let graph: Graph
  let hub: AskedHub
  const first = new Map<string, Response & { readonly words: string }>()
  let begun: ReturnType<typeof pinnedTo>

  const get = async (path: string) => {
    const response = await fetch(`${hub.address}/export/${path}`)
    return Object.assign(response, { words: await response.text() })
  }
  const at = (path: string, rev: number) => get(`${path}${path.includes('?') ? '&' : '?'}rev=${rev}`)

  beforeAll(async () => {
    graph = await seededGraph()
    hub = await askedHub(graph)
    for (const file of files) first.set(file, await get(file))
    begun = pinnedTo(graph, await headOf(graph))
    await underLease(graph, (lease) => record(graph, draftOf(later, { id: 'test', weight: 0 }), { by: 'test', summary: 'A later title' }, lease))
  })
  afterAll(async () => {
    await hub.stop()
    await graph.close()
  })

  test.each(files)('of %s at an earlier revision is what it was then', async (file) => {
    expect((await at(file, 1)).words).toBe(first.get(file)!.words)
    expect((await at(file, 1)).headers.get('verband-revision')).toBe('1')
  })

  test.each(files)('of %s now is another file', async (file) => {
    const now = await get(file)
    expect(now.words).not.toBe(first.get(file)!.words)
    expect(now.headers.get('etag')).not.toBe(first.get(file)!.headers.get('etag'))
    expect(now.headers.get('verband-revision')).toBe('2')
  })

  test('with a title that begins like a formula is harmless', async () => {
    expect((await get('commitments.csv?codes=NL0037')).words).toContain(",'=A later title,")
  })

  test('that began before a revision was written goes on as of the one before', async () => {
    const rows: { readonly link: { readonly id: string }; readonly from: { readonly names: { readonly en?: string | null } } | undefined }[] = []
    for await (const piece of linksTable.rows(readingOf(begun, [], 1), { codes: ['NL0037'] })) rows.push(...piece)
    expect(rows.map(({ link }) => link.id)).not.toContain('link:NL0037-NL0058-thematic-overlap-editor')
    expect(rows.flatMap(({ from }) => from?.names.en ?? [])).not.toContain('=A later title')
    expect(rows.length).toBeGreaterThan(0)
  })
})
