import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connect, type Graph, type Row } from '../../server/graph/graph.ts'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { inputFiles } from '../../server/ingest/command/input-files.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { emptyGraph } from '../setup/empty-graph.ts'
import { dumpOf } from './graph-dump.ts'
import { ingestInto, watched } from './ingesting.ts'
import { lakePage, lakeRows } from './lake-pages.ts'
import { smallSeeds } from './seeds-folder.ts'

/** So many ingests are killed; for hours of it: VERBAND_KILLS=500 npm test -- tests/ingest/ingest-kills. */
const kills = Number(process.env.VERBAND_KILLS ?? 3)
const quiet = () => {}
const commitments = 12
/** Several batches of rows, and pages that hang on them. */
const given = [
  lakeRows(...Array.from({ length: commitments }, (_, at) => [`KE${String(at + 100).padStart(4, '0')}`, String(at + 1)] as const)),
  lakePage('KE0011', 300, 'This overlaps with Commitment 4.'), lakePage('KE0012', 301, 'This may overlap with Commitment 300.'),
]
let graph: Graph
let folder: string
beforeAll(async () => {
  graph = connect(inject('database'))
  folder = await mkdtemp(join(tmpdir(), 'verband-kills-'))
  for (const file of given) await writeFile(join(folder, file.name), await buffer(file.stream()))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await graph.close()
})

const filesThere = () => inputFiles(['.'], folder, process.stdin)

async function afresh(): Promise<void> {
  await emptyGraph(graph)
  await prepareGraph(graph, quiet, (await smallSeeds()).path)
}

interface Undisturbed { readonly whole: Readonly<Record<string, readonly Row[]>>; readonly statements: number }
let known: Undisturbed | undefined

/** What an ingest comes to that nobody disturbs, and how many statements it takes. */
async function undisturbed(): Promise<Undisturbed> {
  if (known) return known
  await afresh()
  let statements = 0
  await ingestInto(watched(graph, async () => { statements++ }), await filesThere())
  known = { whole: await dumpOf(graph), statements }
  return known
}

/** A number from 0 to 1, the same for the same place in every run. */
const random = (place: number): number => Math.abs(Math.sin(place * 12.9898) * 43_758.5453) % 1

async function killedAt(time: number): Promise<void> {
  const child = spawn(process.execPath, ['tests/ingest/ingester.mjs', JSON.stringify(inject('database')), folder, String(time)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), gone])
  child.kill('SIGKILL')
  expect(await gone, `the ingest was to be killed at statement ${time}`).toEqual([null, 'SIGKILL'])
}

describe('an ingest that is killed', () => {
  test.each(Array.from({ length: kills }, (_, place) => place))('at a random moment (%i) leaves a whole graph, and giving the files again comes to the same end', async (place) => {
    const { whole, statements } = await undisturbed()
    await afresh()
    await killedAt(1 + Math.floor(random(place + 1) * statements))
    expect(await brokenInvariants(graph)).toEqual([])
    await ingestInto(graph, await filesThere())
    expect(await dumpOf(graph)).toEqual(whole)
  })
})

test('two ingests at once take turns, and the one that waits is told for whom', async () => {
  await afresh()
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const both = await Promise.all([ingestInto(graph, given.slice(1), {}, say), ingestInto(graph, given.slice(1), {}, say)])
  expect(said.filter((line) => line.startsWith('waiting for '))).toEqual([expect.stringMatching(new RegExp(`/${process.pid}/.*until`))])
  expect(both.map(({ revisions }) => revisions.length).sort((a, b) => a - b)).toEqual([0, 1])
})
