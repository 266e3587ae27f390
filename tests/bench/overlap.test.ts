import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { manageNeo4j, type OpenGraph } from '../../server/graph/local/managed-neo4j.ts'
import { runOverlap } from '../../server/overlap/computing/run.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { sayOnTerminal } from '../../server/shared/say.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'
import { addSynthetic } from '../setup/synthetic.ts'
import { makeHome } from '../setup/test-home.ts'
import { tableOf } from './measure.ts'

const size = Math.min(10_000, Number(process.env.VERBAND_BENCH_SIZE ?? 2_000))
/** Few enough that the measure is not learnt anew. */
const few = Math.min(50, size / 40)

let open: OpenGraph
let graph: Graph

beforeAll(async () => {
  const home = resolve('.verband', 'bench-overlap')
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  open = await manageNeo4j({ home: await makeHome(home), javaHome: readConfig({ JAVA_HOME: process.env.JAVA_HOME }).javaHome }, sayOnTerminal)
  graph = connect(open)
  await prepareGraph(graph, () => {}, leanSeeds())
  await addSynthetic(graph, size, 0, 40)
})
afterAll(async () => {
  await graph.close()
  await open.stop()
})

async function timed() {
  const began = performance.now()
  const report = await runOverlap({ graph, embedder: null, say: () => {} })
  return { ...report, time: performance.now() - began }
}

test('overlap of what is new takes a small part of the time of all', async () => {
  const whole = await timed()
  await addSynthetic(graph, few, size, 1)
  const part = await timed()
  const row = (name: string, { time, compared, added }: typeof whole): readonly (string | number)[] => [name, compared, added, (time / part.time).toFixed(1)]
  sayOnTerminal(`\nOverlap by words and letters\n\n${tableOf(['', 'compared', 'links written', 'times as long'], [row(`all ${whole.run.commitments}`, whole), row(`${few} new`, part)])}\n`)
  expect(part.incremental).toBe(true)
  expect(part.time).toBeLessThan(whole.time / 2)
})
