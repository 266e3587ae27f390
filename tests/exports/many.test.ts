import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph } from '../../server/graph/graph.ts'
import { pieceSize } from '../../server/http/exports/table.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { addressOf, type HubProcess, startHub } from '../setup/hub-process.ts'
import { addManyCommitments } from '../setup/many-commitments.ts'
import { seededGraph } from '../setup/seeded-graph.ts'

const many = 20_000
let graph: Graph
beforeAll(async () => {
  graph = await seededGraph()
  await addManyCommitments(graph, many)
}, 300_000)
afterAll(() => graph.close())

/** Counts the lines of an answer that hold some words, without keeping them. */
async function linesWith(address: string, words: string): Promise<number> {
  const { body } = await fetch(address)
  let found = 0
  for await (const line of createInterface(Readable.fromWeb(body as never))) if (line.includes(words)) found++
  return found
}

describe('twenty thousand commitments', () => {
  let hub: HubProcess
  let address: string
  beforeAll(async () => {
    const { uri, username, password, database } = inject('database')
    hub = startHub({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, NODE_OPTIONS: '--max-old-space-size=100' })
    address = await addressOf(hub)
  }, 300_000)
  afterAll(async () => {
    hub.process.kill('SIGTERM')
    await hub.ended
  })

  test.each([['commitments.csv', ',plan:AP_MANY,', many], ['commitments.json', '"plan_id":"plan:AP_MANY"', many], ['graph.gexf', 'value="ABOUT"', many], ['graph.json', '"id":"commitment:Z', many], ['commitments.csv?topics=many&years=2030', 'Limited,COMPLETION,RATED', many]])(
    'leave as %s through a hub with 100 MB of memory', async (path, words, count) => {
      expect(await linesWith(`${address}/export/${path}`, words)).toBeGreaterThanOrEqual(count)
    }, 300_000)
})

describe('a long export', () => {
  let hub: AskedHub
  beforeAll(async () => void (hub = await askedHub(graph)))
  afterAll(() => hub.stop())

  /** Begins an export that is too large for what lies between hub and client, and takes no more than its beginning. */
  async function begin() {
    const before = hub.statements().length
    const { body } = await fetch(`${hub.address}/export/commitments.json`, { headers: { 'accept-encoding': 'identity' } })
    const reader = body!.getReader()
    await reader.read()
    return { leave: () => reader.cancel(), pieces: () => hub.statements().slice(before).filter(({ name }) => name.startsWith('commitments-table')).length }
  }

  /** How many pieces were read once no more are. */
  async function settled(pieces: () => number): Promise<number> {
    for (let known = -1; known !== pieces(); await setTimeout(3_000)) known = pieces()
    return pieces()
  }

  test('waits for a client that does not take it, and stops when the client leaves', async () => {
    const { leave, pieces } = await begin()
    const waiting = await settled(pieces)
    expect(waiting).toBeLessThan(many / pieceSize)
    await leave()
    expect(await settled(pieces)).toBeLessThanOrEqual(waiting + 1)
  }, 120_000)

  test('shows one revision, also when another is written meanwhile', async () => {
    const { body } = await fetch(`${hub.address}/export/commitments.csv?years=2030`)
    const revisions: (string | undefined)[] = []
    for await (const line of createInterface(Readable.fromWeb(body as never))) {
      if (revisions.length === 0) await addManyCommitments(graph, 10, many)
      revisions.push(line.split(',').at(-1))
    }
    expect([revisions.length, new Set(revisions)]).toEqual([many + 1, new Set(['revision', '2'])])
  }, 300_000)
})
