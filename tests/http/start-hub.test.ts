import { execFile } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connect } from '../../server/graph/graph.ts'
import { findOrphan } from '../../server/graph/local/neo4j-process.ts'
import { keptPassword } from '../../server/graph/local/own-password.ts'
import { keptPort } from '../../server/graph/local/own-port.ts'
import { beginningOf, endProcess } from '../../server/graph/local/running-process.ts'
import { refusalCodes } from '../../server/shared/refusal.ts'
import { addressOf, type HubProcess, startHub } from '../setup/hub-process.ts'
import { makeHome, removeHome } from '../setup/test-home.ts'

const { BAD_CONFIG, MISSING_JDK, MISSING_MAVEN, DISK_FULL, HOME_IN_USE, PORT_IN_USE, DATABASE_UNREACHABLE, WRONG_PASSWORD, DATABASE_STOPPED, NEWER_SCHEMA } = refusalCodes
const run = promisify(execFile)

/** How a start that is refused ends: without a stack, and with what to do. */
async function refusal(settings: Readonly<Record<string, string | undefined>>) {
  const { code, output } = await startHub(settings).ended
  expect(output).not.toMatch(/\n\s+at /)
  return { code, output }
}

describe('a machine that lacks something', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'verband-'))))
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('a JDK: says which, and how to get one', async () => {
    const { code, output } = await refusal({ VERBAND_HOME: folder, PATH: folder, JAVA_HOME: undefined })
    expect(output).toMatch(/needs a JDK of version 17 or newer.*Install one/)
    expect(code).toBe(MISSING_JDK)
  })

  test('Maven: says so once it is needed', async () => {
    await onlyJava(folder)
    const { code, output } = await refusal({ VERBAND_HOME: join(folder, 'home'), PATH: join(folder, 'bin'), JAVA_HOME: undefined })
    expect(output).toMatch(/no mvn was found on the path\. Install it/)
    expect(code).toBe(MISSING_MAVEN)
  })

  test('a sensible port: says what a port is', async () => {
    const { code, output } = await refusal({ PORT: 'http' })
    expect(output).toContain('PORT should be a port')
    expect(code).toBe(BAD_CONFIG)
  })

  test('a database where NEO4J_URI points', async () => {
    const { code, output } = await refusal({ NEO4J_URI: 'bolt://127.0.0.1:9' })
    expect(output).toMatch(/No database answers at bolt:\/\/127\.0\.0\.1:9 .*Start it/)
    expect(code).toBe(DATABASE_UNREACHABLE)
  })

  test('room on its disk', async ({ skip }) => {
    const disk = join(folder, 'small-disk')
    await mkdir(disk)
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).then(() => true, () => false)
    skip(!mounted, 'only root can make a small disk')
    try {
      const { code, output } = await refusal({ VERBAND_HOME: disk })
      expect(output).toMatch(/needs \d+ MB, but the disk of .* has \d+ MB free\. Make room/)
      expect(code).toBe(DISK_FULL)
    } finally {
      await run('umount', [disk])
    }
  })
})

/** A path on which there is a java and nothing else. */
async function onlyJava(folder: string): Promise<void> {
  const { stderr } = await run(process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java', ['-XshowSettings:properties', '-version'])
  const home = /java\.home = (.*)/.exec(stderr)![1]!
  await mkdir(join(folder, 'bin'))
  await symlink(join(home, 'bin', 'java'), join(folder, 'bin', 'java'))
}

describe('a hub that is killed, crowded and starved', { timeout: 120_000 }, () => {
  let home: string
  let hub: HubProcess
  let address: string

  const neo4j = () => findOrphan(join(home, 'neo4j'))
  const ownDatabase = async () => ({ NEO4J_URI: `bolt://127.0.0.1:${await keptPort(join(home, 'neo4j'))}`, NEO4J_PASSWORD: await keptPassword(join(home, 'neo4j')) })
  const health = async (kind: 'live' | 'ready') => (await fetch(`${address}/health/${kind}`)).json()

  beforeAll(async () => {
    home = await makeHome()
    hub = startHub({ VERBAND_HOME: home })
  })
  afterAll(async () => {
    hub.process.kill('SIGKILL')
    const left = await neo4j()
    if (left !== undefined) await endProcess(left)
    await removeHome(home)
  })

  test.each(['starting Neo4j', 'schema 2'])('killed when it has said "%s", it begins again where it was', async (words) => {
    await hub.says(words)
    hub.process.kill('SIGKILL')
    await hub.ended
    hub = startHub({ VERBAND_HOME: home })
    expect(await hub.says('starting Neo4j')).toContain('bolt://127.0.0.1:')
  })

  test('in the end it serves what it would have served at once', async () => {
    address = await addressOf(hub)
    expect(await health('ready')).toEqual({ status: 'ready', revision: expect.any(Number) })
  })

  test('a second hub on the same folder is told who has it', async () => {
    const { code, output } = await refusal({ VERBAND_HOME: home })
    expect(output).toContain(`in use by another hub, process ${hub.process.pid}`)
    expect(code).toBe(HOME_IN_USE)
  })

  test('a hub on the same port is told which', async () => {
    const port = new URL(address).port
    const { code, output } = await refusal({ ...(await ownDatabase()), PORT: port })
    expect(output).toContain(`Expected port ${port} to be free`)
    expect(code).toBe(PORT_IN_USE)
  })

  test('a wrong password is no way in', async () => {
    const { code, output } = await refusal({ ...(await ownDatabase()), NEO4J_PASSWORD: 'not-the-one' })
    expect(output).toMatch(/does not let neo4j in with the password given .*Set NEO4J_USERNAME and NEO4J_PASSWORD/)
    expect(code).toBe(WRONG_PASSWORD)
  })

  test('a database of a newer program is left alone', async () => {
    const { NEO4J_URI: uri, NEO4J_PASSWORD: password = '' } = await ownDatabase()
    const graph = connect({ uri, password, username: 'neo4j', database: 'neo4j' })
    await graph.alone({ name: 'test.newer', text: "CREATE (:Migration {number: 9999, name: 'from-tomorrow', checksum: 'x'})" })
    const { code, output } = await refusal(await ownDatabase())
    await graph.alone({ name: 'test.older', text: 'MATCH (m:Migration {number: 9999}) DELETE m' })
    await graph.close()
    expect(output).toContain('from-tomorrow')
    expect(code).toBe(NEWER_SCHEMA)
  })

  test('killed while serving, it finds its Neo4j, its port and its content again', async () => {
    const before = { neo4j: await neo4j(), port: await keptPort(join(home, 'neo4j')) }
    hub.process.kill('SIGKILL')
    await hub.ended
    hub = startHub({ VERBAND_HOME: home })
    address = await addressOf(hub)
    expect(await health('ready')).toEqual({ status: 'ready', revision: expect.any(Number) })
    expect(await beginningOf(before.neo4j!)).toBeUndefined()
    expect(await keptPort(join(home, 'neo4j'))).toBe(before.port)
  })

  test('a Neo4j killed under it comes back, and so do the answers', async () => {
    process.kill((await neo4j())!, 'SIGKILL')
    await hub.says('ended unexpectedly')
    expect(await health('live')).toEqual({ status: 'live' })
    await vi.waitFor(async () => expect(await health('ready')).toEqual({ status: 'ready', revision: expect.any(Number) }), { timeout: 90_000, interval: 300 })
  })

  test('a Neo4j that cannot live makes it stop with its last words', async () => {
    await appendFile(join(home, 'neo4j', 'conf', 'neo4j.conf'), 'no.such.setting=1\n')
    process.kill((await neo4j())!, 'SIGKILL')
    const { code, output } = await hub.ended
    expect(output).toContain('no.such.setting')
    expect(output).toContain('more than 3 times within ten minutes')
    expect(code).toBe(DATABASE_STOPPED)
  })

  test('Ctrl-C stops both, and leaves nothing behind', async () => {
    hub = startHub({ VERBAND_HOME: home })
    await addressOf(hub)
    const pid = (await neo4j())!
    hub.process.kill('SIGINT')
    expect((await hub.ended).code).toBe(0)
    expect(await beginningOf(pid)).toBeUndefined()
    await expect(readFile(join(home, 'lock'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
