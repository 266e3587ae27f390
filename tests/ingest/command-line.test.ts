import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Report } from '../../server/ingest/command/report.ts'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { underLease } from '../../server/graph/lease.ts'
import { emptyGraph } from '../setup/empty-graph.ts'
import { look } from './graph-dump.ts'
import { lakePage, lakeRows } from './lake-pages.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'

let folder: string
let graph: Graph
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verband-command-'))
  graph = connect(inject('database'))
  await emptyGraph(graph)
})
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

type Answer = Report & { readonly refused?: { readonly code: string; readonly message: string } }

/** What the command answers, in JSON, and with which code it ends. */
async function answer(...args: readonly string[]): Promise<{ readonly code: number; readonly report: Answer }> {
  const child = started(args)
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { code: code as number, report: JSON.parse(output) as Answer }
}

function started(args: readonly string[]) {
  const { uri, username, password, database } = inject('database')
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, INIT_CWD: folder, VERBAND_SEEDS: leanSeeds() }
  return spawn(process.execPath, ['tests/ingest/command.mjs', '--json', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env })
}

const save = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const zeros = Buffer.alloc(50_000_000)

describe('the command', () => {
  test('asked what would change in a graph that nobody prepared says so, and writes nothing', async () => {
    await save('page.txt', await text(lakePage('KE0011', 3).stream()))
    const { code, report } = await answer('--dry-run', 'page.txt')
    expect([code, report.refused]).toEqual([2, { code: 'NOT_PREPARED', message: expect.stringContaining('Start the hub once') as string }])
    expect(await graph.read(look.things)).toEqual([])
  })

  test('ends with 0 where all was read, and says what came of it', async () => {
    const { code, report } = await answer('page.txt')
    expect([code, report.outcome, report.files.map(({ state, form, commitments }) => [state, form, commitments])]).toEqual([0, 'READ', [['NEW', '2022 on', ['KE0011']]]])
  })

  test('ends with 1 where a part was, with 2 where nothing was', async () => {
    await save('empty.txt', '')
    const [partly, nothing] = [await answer('page.txt', 'empty.txt'), await answer('empty.txt')]
    expect([partly.code, partly.report.outcome, partly.report.files.map(({ state }) => state)]).toEqual([1, 'PARTLY', ['UNCHANGED', 'REFUSED']])
    expect([nothing.code, nothing.report.outcome]).toEqual([2, 'REFUSED'])
  })

  test('waiting for another and told to stop says who holds the lease and that it stopped, in JSON too', async () => {
    const stopped = await underLease(graph, async ({ owner }) => {
      const waiting = started(['page.txt'])
      const output = text(waiting.stdout)
      const [line] = await once(waiting.stderr.setEncoding('utf8'), 'data')
      expect(line).toContain(`waiting for ${owner}`)
      waiting.kill('SIGTERM')
      const [code] = await once(waiting, 'exit')
      return { code: code as number, report: JSON.parse(await output) as Answer }
    })
    expect([stopped.code, stopped.report.outcome, stopped.report.refused?.code]).toEqual([143, 'REFUSED', 'INTERRUPTED'])
  })

  test('refuses what it cannot be asked, and says what was expected', async () => {
    const [nowhere, address] = [await answer('nowhere.txt'), await answer('--url', 'javascript:alert(1)', 'page.txt')]
    expect([nowhere.code, nowhere.report.refused?.code, address.code, address.report.refused?.code]).toEqual([2, 'NO_INPUT', 2, 'BAD_ARGUMENTS'])
  })

  test('of files that are nothing it can read says for each what it is and what to do, in bounded time and memory', async () => {
    await save('100-megabytes.html', '<html>')
    await truncate(join(folder, '100-megabytes.html'), 100_000_000)
    const rows = await text(lakeRows(['KE0014', '4']).stream())
    await Promise.all([
      save('bomb.html', gzipSync(zeros)), save('bomb.csv', gzipSync(zeros)), save('book.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])), save('noise.html', Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256)),
      save('towns.csv', 'name,inhabitants\nAtlantis,12\n'), save('headings.html', `<html><body>${'<h2>x</h2>'.repeat(400_000)}</body></html>`), save('cut.csv', rows.slice(0, 60)),
    ])
    const { code, report } = await answer('*-megabytes.html', 'bomb.*', 'book.csv', 'noise.html', 'towns.csv', 'headings.html', 'cut.csv')
    expect(code).toBe(2)
    expect(Object.fromEntries(report.files.map(({ file, refused }) => [file, refused]))).toEqual({
      '100-megabytes.html': expect.stringContaining('at most 5.0 MB, got 100.0 MB') as string, 'bomb.html': expect.stringContaining('a gzip archive') as string, 'bomb.csv': expect.stringContaining('a gzip archive') as string,
      'book.csv': expect.stringContaining('a zip archive') as string, 'noise.html': expect.stringContaining('binary') as string, 'headings.html': expect.stringContaining('150,000 elements') as string,
      'towns.csv': expect.stringMatching(/no column Commitment Unique Identifier.*it has name, inhabitants/) as string, 'cut.csv': expect.stringMatching(/no column/) as string,
    })
    expect(report.peakMemory).toBeLessThan(1_500_000_000)
  })
})
