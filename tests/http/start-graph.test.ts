import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { connect, type Graph } from '../../server/graph/graph.ts'
import { requireSpace } from '../../server/graph/local/disk-space.ts'
import { lockHome } from '../../server/graph/local/home-lock.ts'
import { findJava } from '../../server/graph/local/java.ts'
import type { OpenGraph } from '../../server/graph/local/managed-neo4j.ts'
import { findOrphan } from '../../server/graph/local/neo4j-process.ts'
import { joinGraph, openGraph } from '../../server/graph/local/open-graph.ts'
import { beginningOf } from '../../server/graph/local/running-process.ts'
import { makeHome, removeHome } from '../setup/test-home.ts'

const quiet = () => {}
const config = (env: Record<string, string> = {}) => readConfig({ JAVA_HOME: process.env.JAVA_HOME, ...env })
const one = { name: 'test.one', text: 'MERGE (n:Kept) RETURN count(n) AS count' }
const kept = { name: 'test.kept', text: 'MATCH (n:Kept) RETURN count(n) AS count' }

describe('the local Neo4j', () => {
  let home: string
  let usualPort: Server
  let snatched: Server | undefined
  const said: string[] = []
  /** Takes the port that was chosen, once, before the Neo4j that is being started can. */
  const snatch = (line: string) => {
    said.push(line)
    const port = /bolt:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
    if (port) snatched ??= createServer().listen(Number(port), '127.0.0.1')
  }
  let open: OpenGraph
  let graph: Graph

  beforeAll(async () => {
    // Where a Neo4j or anything else has the usual port already, that does as well.
    usualPort = createServer().on('error', quiet).listen(7687, '127.0.0.1')
    home = await makeHome()
    open = await openGraph(config({ VERBAND_HOME: home }), snatch)
    graph = connect(open)
  })
  afterAll(async () => {
    await graph.close()
    await open.stop()
    usualPort.close()
    snatched?.close()
    await removeHome(home)
  })

  test('takes a port of its own where the usual one is taken, on loopback', () => {
    expect(open.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
    expect(open.uri).not.toContain(':7687')
  })

  test('takes yet another one when somebody takes that port before it does', () => {
    const ports = said.flatMap((line) => /bolt:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? [])
    expect(ports).toHaveLength(2)
    expect(open.uri).toBe(`bolt://127.0.0.1:${ports[1]}`)
    expect(ports[0]).not.toBe(ports[1])
    expect(said.join('\n')).toContain('another program took that port')
  })

  test('has a made-up password that only its owner can read', async () => {
    const file = join(home, 'neo4j', 'password')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readFile(file, 'utf8')).trim()).toBe(open.password)
    await expect(openGraph(config({ NEO4J_URI: open.uri, NEO4J_PASSWORD: 'neo4j' }), quiet)).rejects.toMatchObject({ code: 'WRONG_PASSWORD', message: expect.stringContaining('NEO4J_PASSWORD') })
  })

  test('is refused to a second hub, which is told who has it', async () => {
    const second = openGraph(config({ VERBAND_HOME: home }), quiet)
    await expect(second).rejects.toMatchObject({ code: 'HOME_IN_USE', message: expect.stringContaining(String(process.pid)) })
  })

  test('serves commands beside its hub', async () => {
    const joined = await joinGraph(config({ VERBAND_HOME: home }), quiet)
    expect(joined.uri).toBe(open.uri)
    await joined.stop()
    expect(await graph.alone(one)).toEqual([{ count: 1 }])
  })

  test('keeps port, password and content from one start to the next, and nothing of it runs in between', async () => {
    const before = open
    const pid = (await findOrphan(join(home, 'neo4j')))!
    await graph.close()
    await open.stop()
    expect(await beginningOf(pid)).toBeUndefined()
    open = await openGraph(config({ VERBAND_HOME: home }), quiet)
    graph = connect(open)
    expect([open.uri, open.password]).toEqual([before.uri, before.password])
    expect(await graph.read(kept)).toEqual([{ count: 1 }])
  })
})

describe('a database of one\'s own', () => {
  test('is refused with its address when nothing answers there', async () => {
    const refused = openGraph(config({ NEO4J_URI: 'bolt://127.0.0.1:9' }), quiet)
    await expect(refused).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE', message: expect.stringContaining('bolt://127.0.0.1:9') })
  })
})

describe('a managed folder', () => {
  let home: string
  beforeAll(async () => void (home = await mkdtemp(join(tmpdir(), 'verband-'))))
  afterAll(() => rm(home, { recursive: true, force: true }))

  test('is taken over from a hub that was killed', async () => {
    const hub = spawn('sleep', ['60'])
    await writeFile(join(home, 'lock'), `${hub.pid} ${await beginningOf(hub.pid!)}\n`)
    await expect(lockHome(home)).rejects.toMatchObject({ code: 'HOME_IN_USE' })
    hub.kill('SIGKILL')
    await once(hub, 'exit')
    await (await lockHome(home)).release()
  })

  test('is taken over from a killed hub whose number another process was given', async () => {
    await writeFile(join(home, 'lock'), `${process.pid} 1\n`)
    const lock = await lockHome(home)
    expect(await readFile(join(home, 'lock'), 'utf8')).toContain(String(await beginningOf(process.pid)))
    await lock.release()
  })

  test('goes to one of several hubs that start together over a stale lock', async () => {
    await writeFile(join(home, 'lock'), '999999999 1\n')
    const taken = await Promise.allSettled([1, 2, 3, 4].map(() => lockHome(home)))
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('what a machine lacks', () => {
  test('a java that is too old or does not run is named with its place', async () => {
    await expect(findJava('/nowhere')).rejects.toMatchObject({ code: 'MISSING_JDK', message: expect.stringContaining('/nowhere') })
  })

  test('room on the disk is asked for before it is used', async () => {
    await expect(requireSpace(tmpdir(), 1e9, 'This test')).rejects.toMatchObject({ code: 'DISK_FULL', message: expect.stringContaining('1000000000 MB') })
  })
})

describe('settings', () => {
  test('are Verband\'s own where nothing is set', () => {
    expect(readConfig({ NEO4J_URI: '' })).toMatchObject({ host: '127.0.0.1', port: 4000, database: undefined })
  })

  test.each([
    ['PORT', 'http'], ['PORT', '70000'], ['NEO4J_URI', 'http://localhost:7474'], ['NEO4J_DATABASE', 'no/name'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name} should be .* but is "${value}"`))
  })

  test('a password in an address is not repeated', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://me:secret@host' })).toThrow(/^((?!secret).)*$/s)
  })
})
