import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { seededGraph } from '../setup/seeded-graph.ts'
import { addSynthetic } from '../setup/synthetic.ts'

const many = 5_000
/** As many rows as are read at a time. */
const piece = 500
let graph: Graph
let hub: AskedHub
beforeAll(async () => {
  graph = await seededGraph()
  await addSynthetic(graph, many)
  hub = await askedHub(graph)
}, 300_000)
afterAll(async () => {
  await hub.stop()
  await graph.close()
})

const piecesOf = (table: string): number => hub.statements().filter(({ name }) => name.startsWith(table)).length

/** An answer as text, with something done once its beginning is there; fails when it is broken off. */
async function textOf(response: Response, meanwhile: () => Promise<void>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body!) {
    if (text === '') await meanwhile()
    text += decoder.decode(chunk, { stream: true })
  }
  return text
}

describe('an export of thousands', () => {
  test('is read in pieces, and has every row once and at one revision, also when another is written meanwhile', async () => {
    const { links } = await hub.ask<{ links: { totalCount: number } }>('{ links(filter: { members: ["member:made-up"] }) { totalCount } }')
    const text = await textOf(await fetch(`${hub.address}/export/links.csv?members=made-up`), () => addSynthetic(graph, 20, many))
    const [, ...rows] = text.trimEnd().split('\n')
    expect([rows.length, new Set(rows.map((row) => row.slice(0, row.indexOf(',')))).size]).toEqual([links.totalCount, links.totalCount])
    expect(new Set(rows.map((row) => row.trimEnd().slice(row.lastIndexOf(',') + 1)))).toEqual(new Set(['2']))
    expect(piecesOf('links-table')).toBeGreaterThanOrEqual(links.totalCount / piece)
  }, 120_000)

  test('waits for a client that does not take it, and stops when the client leaves', async () => {
    const before = piecesOf('commitments-table')
    const read = () => piecesOf('commitments-table') - before
    const { body } = await fetch(`${hub.address}/export/commitments.json`, { headers: { 'accept-encoding': 'identity' } })
    const reader = body!.getReader()
    await reader.read()
    const waiting = await settled(read)
    expect(waiting).toBeLessThan(many / piece)
    await reader.cancel()
    expect(await settled(read)).toBeLessThanOrEqual(waiting + 1)
  }, 120_000)
})

/** A count once it has stopped growing. */
async function settled(count: () => number): Promise<number> {
  for (let known = -1; known !== count(); await setTimeout(2_000)) known = count()
  return count()
}
