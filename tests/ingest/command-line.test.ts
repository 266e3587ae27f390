import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Report } from '../../server/ingest/command/report.ts'
import { connect } from '../../server/graph/graph.ts'
import { emptyGraph } from '../setup/empty-graph.ts'
import { lakePage, lakeRows } from './lake-pages.ts'
import { leanSeeds } from '../setup/lean-seeds.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verband-command-'))
  const graph = connect(inject('database'))
  await emptyGraph(graph)
  await graph.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the command answers, in JSON, and with which code it ends. */
async function answer(...args: readonly string[]): Promise<{ readonly code: number; readonly report: Report & { readonly refused?: { readonly code: string; readonly message: string } } }> {
  const { uri, username, password, database } = inject('database')
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, INIT_CWD: folder, VERBAND_SEEDS: leanSeeds() }
  const child = spawn(process.execPath, ['tests/ingest/command.mjs', '--json', ...args], { stdio: ['ignore', 'pipe', 'ignore'], env })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { code: code as number, report: JSON.parse(output) as Report }
}

const save = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
const zeros = Buffer.alloc(50_000_000)

describe('the command', () => {
  test('ends with 0 where all was read, and says what came of it', async () => {
    await save('page.txt', await text(lakePage('KE0011', 3).stream()))
    const { code, report } = await answer('page.txt')
    expect([code, report.outcome, report.files.map(({ state, form, commitments }) => [state, form, commitments])]).toEqual([0, 'READ', [['NEW', '2022 on', ['KE0011']]]])
  })

  test('ends with 1 where a part was, with 2 where nothing was', async () => {
    await save('empty.txt', '')
    const [partly, nothing] = [await answer('page.txt', 'empty.txt'), await answer('empty.txt')]
    expect([partly.code, partly.report.outcome, partly.report.files.map(({ state }) => state)]).toEqual([1, 'PARTLY', ['UNCHANGED', 'REFUSED']])
    expect([nothing.code, nothing.report.outcome]).toEqual([2, 'REFUSED'])
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
