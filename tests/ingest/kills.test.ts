import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connect, type Graph, type Row, type Write } from '../../server/graph/graph.ts'
import { brokenInvariants } from '../../server/graph/invariants.ts'
import { type Lease, leaseStatements, underLease } from '../../server/graph/lease.ts'
import { untilTold } from '../../server/graph/until-told.ts'
import { loadSeeds } from '../../server/ingest/seeds/load-seeds.ts'
import { prepareGraph } from '../../server/prepare-graph.ts'
import { Refusal } from '../../server/shared/refusal.ts'
import { emptyGraph, newestRevision } from '../setup/empty-graph.ts'
import { dumpOf, look, pretend } from './graph-dump.ts'
import { copiedSeeds, smallSeeds } from './seeds-folder.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'

const quiet = () => {}
let graph: Graph
let whole: Readonly<Record<string, readonly Row[]>>
beforeAll(async () => {
  graph = connect(inject('database'))
  await emptyGraph(graph)
  await prepareGraph(graph, quiet, leanSeeds())
  whole = await dumpOf(graph)
})
afterAll(() => graph.close())

/** Starts a loader of its own and kills it, without a warning, when it is about to send a statement for the nth time. */
async function killedAt(name: string, time: number, seeds: string): Promise<void> {
  const child = spawn(process.execPath, ['tests/ingest/loader.mjs', JSON.stringify(inject('database')), seeds, name, String(time)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), gone])
  child.kill('SIGKILL')
  expect(await gone, `the loader was to be killed at ${name}`).toEqual([null, 'SIGKILL'])
}

describe('a loader that is killed', () => {
  test('in the middle of the seeds leaves nothing, and the next one comes to the same end', async () => {
    await emptyGraph(graph)
    await killedAt('record.addEvidence', 1, leanSeeds())
    expect(await newestRevision(graph)).toBeUndefined()
    expect(await graph.read(look.things)).toEqual([])
    await prepareGraph(graph, quiet, leanSeeds())
    expect(await dumpOf(graph)).toEqual(whole)
  })

  test('while it changes what is there leaves what was there', async () => {
    const folder = await copiedSeeds()
    await folder.change('netherlands/plan-3-2018.yaml', 'name: {en: Open Local Decision-Making}', 'name: {en: Open Local Decisions}')
    await killedAt('record.addRevision', 1, folder.path)
    expect(await dumpOf(graph)).toEqual(whole)
    expect(await brokenInvariants(graph)).toEqual([])
  })
})

describe('two loaders at once', () => {
  test('take turns: the one that waits says for whom, and finds nothing left to do', async () => {
    await emptyGraph(graph)
    const said: [string[], string[]] = [[], []]
    await Promise.all([prepareGraph(graph, (line) => void said[0].push(line), leanSeeds()), prepareGraph(graph, (line) => void said[1].push(line), leanSeeds())])
    const lines = said.flat()
    expect(lines.filter((line) => line.startsWith('waiting for '))).toEqual([expect.stringContaining(`/${process.pid}/`)])
    expect(lines.filter((line) => line.startsWith('loaded the seeds'))).toHaveLength(1)
    expect(await dumpOf(graph)).toEqual(whole)
  })
})

describe('the lease', () => {
  test('taken over by another while one was held up: nothing is written, and that is what is said', async () => {
    const folder = await smallSeeds()
    const late = underLease(graph, async (lease) => {
      await graph.alone(pretend.takeOver)
      return loadSeeds(graph, folder.path, lease)
    })
    await expect(late).rejects.toMatchObject({ code: 'LEASE_LOST' })
    expect(await dumpOf(graph)).toEqual(whole)
    await graph.alone(pretend.giveBack)
  })

  test('run out while nobody else wanted it is still held', async () => {
    const done = underLease(graph, async (lease) => {
      await graph.alone(pretend.letExpire)
      return loadSeeds(graph, leanSeeds(), lease)
    })
    expect(await done).toMatchObject({ revision: null })
  })

  test('that ran out in the middle of a step is held until the step is over: who waits is told so at once', async () => {
    let over = () => {}
    const step = new Promise<void>((resolve) => { over = resolve })
    let waiting: Promise<string> | undefined
    const said: string[] = []
    await underLease(graph, async (lease) => {
      await graph.alone(pretend.letExpire)
      await graph.write(async (run) => {
        await lease.check(run)
        waiting = underLease(graph, async ({ owner }) => owner, (line) => (said.push(line), over()))
        await step
      })
    })
    expect(await waiting).toContain(`/${process.pid}/`)
    expect(said).toEqual([expect.stringMatching(new RegExp(`^waiting for .*/${process.pid}/.* in the middle of`))])
  })

  test('that ran out within a step that writes lasts on when the step is over', async () => {
    let ranOut = false
    const long: Graph = { ...graph, write: (work, ...rest) => graph.write((run) => work(async (statement, parameters) => {
      if (!statement.name.startsWith('lease.') && !ranOut) {
        ranOut = true
        await run(pretend.letExpire)
      }
      return run(statement, parameters)
    }), ...rest) }
    const held = await underLease(graph, async (lease) => {
      await loadSeeds(long, leanSeeds(), lease)
      return graph.read(leaseStatements.look)
    })
    expect([ranOut, held]).toEqual([true, [expect.objectContaining({ ranOut: false })]])
  })

  test('is not shortened by a renewal that waited for a step', async () => {
    await underLease(graph, async (lease) => {
      let renewal: Promise<void> | undefined
      const left = await graph.write(async (run) => {
        await lease.check(run)
        renewal = graph.write((again) => lease.check(again))
        await pause(1_000)
        await lease.check(run)
        return (await run(leaseStatements.look))[0]!.expires as number
      })
      await renewal
      expect((await graph.read(leaseStatements.look))[0]!.expires).toBeGreaterThanOrEqual(left)
    })
  })

  test('is given back by one who is told to stop, and nothing of its step is kept', async () => {
    const stopping = new AbortController()
    const folder = await smallSeeds()
    const told = untilTold(graph, stopping.signal)
    const check = (lease: Lease) => async (run: Write) => {
      await lease.check(run)
      stopping.abort(new Refusal('INTERRUPTED', 'told to stop'))
    }
    const stopped = underLease(told, (lease) => loadSeeds(told, folder.path, { ...lease, check: check(lease) }))
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' })
    const said: string[] = []
    await underLease(graph, async () => {}, (line) => void said.push(line))
    expect([said, await dumpOf(graph)]).toEqual([[], whole])
  })
})

describe('a database', () => {
  test('of a newer program is refused by name and number, and left alone', async () => {
    await graph.alone(pretend.pretendMigration, { number: 999, name: 'of-tomorrow', checksum: 'x' })
    await expect(prepareGraph(graph, quiet, leanSeeds())).rejects.toMatchObject({ code: 'NEWER_SCHEMA', message: expect.stringMatching(/999 \(of-tomorrow\).*newer program/) })
    await graph.alone(pretend.forgetMigration, { number: 999 })
    expect(await dumpOf(graph)).toEqual(whole)
  })

  test('whose migration had another text is refused', async () => {
    const [first] = await graph.read(look.migration, { number: 1 })
    await graph.alone(pretend.pretendMigration, { ...first, checksum: 'another' })
    await expect(prepareGraph(graph, quiet, leanSeeds())).rejects.toMatchObject({ code: 'CHANGED_SCHEMA', message: expect.stringContaining('Migration 1') })
    await graph.alone(pretend.pretendMigration, first)
    await prepareGraph(graph, quiet, leanSeeds())
    expect(await dumpOf(graph)).toEqual(whole)
  })
})

describe('a loader of small seeds that is killed', () => {
  test.each([
    ['record.lockHead', 1], ['record.addThings', 1], ['record.addClaims', 2], ['record.putProjection', 1], ['record.addRevision', 1],
  ])('before %s (%i) leaves nothing behind', async (name, time) => {
    const folder = await smallSeeds()
    await emptyGraph(graph)
    await killedAt(name, time, folder.path)
    expect(await newestRevision(graph)).toBeUndefined()
    await prepareGraph(graph, quiet, folder.path)
    const { things, claims } = await dumpOf(graph)
    expect([things!.length, claims!.length, await newestRevision(graph)]).toEqual([8, 9, 1])
    expect(await brokenInvariants(graph)).toEqual([])
  })
})
