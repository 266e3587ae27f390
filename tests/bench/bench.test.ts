import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { manageNeo4j, type OpenGraph } from '../../server/graph/local/managed-neo4j.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { sayOnTerminal } from '../../server/shared/say.ts'
import { type AskedHub, askedHub } from '../setup/asked-hub.ts'
import { emptyGraph, forgetSchema } from '../setup/empty-graph.ts'
import { addressOf, type HubProcess, startHub } from '../setup/hub-process.ts'
import { addSynthetic } from '../setup/synthetic.ts'
import { makeHome } from '../setup/test-home.ts'
import { datasetOf, importOf } from './imports.ts'
import { type Lookup, lookups } from './lookups.ts'
import { peakMemory, tableOf, timesOf } from './measure.ts'
import { askByHand, type Question, questions } from './questions.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'

const large = Number(process.env.VERBAND_BENCH_SIZE ?? 2_000)
const small = large / 10
const turns = 20
const lookupTurns = 5
/** So many members share the made-up plans. */
const members = 40
/** What an export of all may hold in memory beyond one of a few, in megabytes, however many all are: pieces on their way, and what is not swept up yet. */
const mostGrowth = 80
/** What an import of twice the rows may hold beyond one of the rows once. */
const mostImportGrowth = 40

interface Seen { readonly hub: number; readonly hand: number; readonly statements: readonly string[]; readonly answer: unknown; readonly byHand: unknown }

interface Looked { readonly first: number; readonly middle: number; readonly statements: readonly string[] }

let open: OpenGraph
let graph: Graph
let home: string
const looked = new Map<string, Looked>()
const seen = new Map<string, Seen>()
const keyOf = (name: string, size: number): string => `${name} ${size}`

beforeAll(async () => {
  home = resolve('.verband', 'bench')
  // An earlier run may have left too much to be taken out in pieces.
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  open = await manageNeo4j({ home: await makeHome(home), javaHome: readConfig({ JAVA_HOME: process.env.JAVA_HOME }).javaHome }, sayOnTerminal)
  graph = connect(open)
})
afterAll(async () => {
  await graph.close()
  await open.stop()
})

/** A graph of the seeds and so many made-up commitments, nothing else. */
async function fill(size: number): Promise<void> {
  await emptyGraph(graph)
  await forgetSchema(graph)
  await prepareGraph(graph, () => {}, leanSeeds())
  const began = Date.now()
  await addSynthetic(graph, size, 0, members)
  sayOnTerminal(`made up ${size} commitments in ${Math.round((Date.now() - began) / 1000)} s`)
}

async function lookUp(hub: AskedHub, lookup: Lookup, size: number): Promise<void> {
  const ask = (turn: number) => hub.ask(lookup.operation, lookup.variables((turn * 37) % (small - 100), size))
  const began = performance.now()
  await ask(3)
  const first = performance.now() - began
  const statements = hub.statements().map(({ name }) => name)
  const [middle] = await timesOf(lookupTurns, [ask])
  looked.set(keyOf(lookup.name, size), { first, middle: middle!, statements })
}

async function look(hub: AskedHub, question: Question, size: number): Promise<void> {
  const place = (turn: number) => (turn * 37) % small
  const ask = (turn: number) => hub.ask(question.operation, question.variables(place(turn)))
  const [first, rows] = [await ask(3), await askByHand(graph, question, place(3))]
  const statements = hub.statements().map(({ name }) => name)
  const [ofHub, ofHand] = await timesOf(turns, [ask, (turn) => askByHand(graph, question, place(turn))])
  seen.set(keyOf(question.name, size), { hub: ofHub!, hand: ofHand!, statements, answer: question.told(first as never), byHand: question.counted(rows) })
}

test('an import of twice the rows takes no more memory', async () => {
  await emptyGraph(graph)
  await forgetSchema(graph)
  const rows: (readonly [string, number, number, number])[] = []
  for (const times of [1, 2]) {
    const dataset = await datasetOf(times)
    await importOf(open, dataset.slice(0, 1), home)
    const { time, memory } = await importOf(open, dataset, home)
    rows.push([`${dataset.length} rows`, Math.round(time / 1000), Math.round(time / dataset.length), Math.round(memory)])
    await emptyGraph(graph)
  }
  sayOnTerminal(`\nImport of the dataset beside the seeds\n\n${tableOf(['', 's', 's for 1,000', 'MB at most'], rows)}\n`)
  expect(rows[1]![3] - rows[0]![3]).toBeLessThan(mostImportGrowth)
})

describe.sequential(`the hub with ${small} and with ${large} commitments`, () => {
  test.each([small, large])('is asked with %i', async (size) => {
    await fill(size)
    const hub = await askedHub(graph)
    // A database that is filled anew plans every statement first, which on a busy machine may take longer than a question may.
    for (const question of questions) await hub.answer(question.operation, question.variables(0))
    for (const question of questions) await look(hub, question, size)
    for (const lookup of lookups) await lookUp(hub, lookup, size)
    await hub.stop()
    expect([...seen.keys()].filter((key) => key.endsWith(` ${size}`))).toHaveLength(questions.length)
  })

  test.each(questions.map(({ name }) => [name]))('%s: the answer is that of a statement written by hand', (name) => {
    for (const size of [small, large]) {
      const { answer, byHand } = seen.get(keyOf(name, size))!
      expect(answer, `${name} with ${size}`).toEqual(byHand)
    }
  })

  test.each(questions.map(({ name }) => [name]))('%s: it takes as many statements with ten times as many commitments', (name) => {
    expect(seen.get(keyOf(name, large))!.statements).toEqual(seen.get(keyOf(name, small))!.statements)
  })
})

test.each(lookups.map(({ name }) => [name]))('%s: it takes as many statements with ten times as many commitments', (name) => {
  expect(looked.get(keyOf(name, large))!.statements.length).toBeLessThanOrEqual(looked.get(keyOf(name, small))!.statements.length)
})

test('an export of all takes no more memory than one of a few', async () => {
  const { uri, username, password, database } = open
  const hub: HubProcess = startHub({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, NODE_OPTIONS: '--max-old-space-size=200' })
  const address = await addressOf(hub)
  const taken = async (format: string) => (await fetch(`${address}/export/${format}`)).body!.pipeTo(Writable.toWeb(new Writable({ write: (_chunk, _encoding, done) => done() })) as never)
  const rows: (readonly [string, number, number])[] = []
  for (const file of ['commitments.csv', 'commitments.json', 'links.csv']) {
    const part = file === 'links.csv' ? 'codes=ZA0001' : 'years=2012'
    await taken(`${file}?${part}`)
    rows.push([file, await peakMemory(hub.process.pid!, () => taken(`${file}?${part}`)), await peakMemory(hub.process.pid!, () => taken(file))])
  }
  hub.process.kill('SIGTERM')
  await hub.ended
  sayOnTerminal(`\nMemory of a hub while it exports ${large} commitments (MB, most at once)\n\n${tableOf(['', 'few', 'all'], rows.map(([file, ...memory]) => [file, ...memory.map(Math.round)]))}\n`)
  expect(rows.filter(([, few, all]) => all - few > mostGrowth)).toEqual([])
})

afterAll(() => {
  const rows = questions.flatMap(({ name }) => {
    const [few, many] = [seen.get(keyOf(name, small)), seen.get(keyOf(name, large))]
    if (!few || !many) return []
    const ratio = (a: number, b: number) => (a / b).toFixed(1)
    return [[name, ratio(few.hub, few.hand), ratio(many.hub, many.hand), ratio(many.hub, few.hub), ratio(many.hand, few.hand), many.statements.length]]
  })
  const more = lookups.flatMap(({ name }) => {
    const [few, many] = [looked.get(keyOf(name, small)), looked.get(keyOf(name, large))]
    return few && many ? [[name, (many.middle / few.middle).toFixed(1), (many.first / many.middle).toFixed(1), Math.round(many.middle), many.statements.length]] : []
  })
  sayOnTerminal(`\nWhat may not grow, by the middle of ${lookupTurns} times\n\n${tableOf(['', '10 times more', 'first/middle', `ms, ${large}`, 'statements'], more)}\n`)
  sayOnTerminal(`\nRatios of this run, by the middle of ${turns} times\n\n${tableOf(['', `hub/hand, ${small}`, `hub/hand, ${large}`, 'hub, 10 times more', 'hand, 10 times more', 'statements'], rows)}\n`)
})
