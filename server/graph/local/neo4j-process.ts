import { spawn } from 'node:child_process'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../shared/refusal.ts'
import { atExit } from './at-exit.ts'
import { commandOf, endProcess, signal } from './running-process.ts'

/** A Neo4j that was started; it may have ended since. */
export interface Neo4jProcess {
  readonly pid: number
  readonly ended: Promise<void>
  hasEnded(): boolean
  /** Asks it to end, and waits until it has. */
  end(): Promise<void>
}

const main = 'org.neo4j.server.CommunityEntryPoint'
const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
const pidFile = (folder: string) => join(folder, 'pid')
const outputFile = (folder: string) => join(folder, 'output.log')

/**
 * Starts the Neo4j of a folder in a process group of its own, so that Ctrl-C in a terminal reaches the hub alone, which then stops it in
 * order. The shell writes down the number before it becomes Neo4j: no kill of the hub leaves a Neo4j that the next hub cannot find.
 */
export async function startNeo4j(java: string, folder: string): Promise<Neo4jProcess> {
  const output = await open(outputFile(folder), 'w')
  const shell = ['-c', 'echo $$ > "$0" && exec "$@"', pidFile(folder), java, ...javaArguments(folder)]
  const child = spawn('/bin/sh', shell, { cwd: folder, detached: true, stdio: ['ignore', output.fd, output.fd] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  await output.close()
  const pid = child.pid!
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  // However the hub ends, short of being killed, Neo4j is told.
  void ended.then(atExit(() => signal(pid, 'SIGTERM')))
  return { pid, ended, hasEnded, end: () => endProcess(pid) }
}

function javaArguments(folder: string): readonly string[] {
  const packages = opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`)
  return ['-Xms512m', '-Xmx1g', '-XX:+ExitOnOutOfMemoryError', ...packages, '-cp', 'lib/*', main, home(folder), `--config-dir=${join(folder, 'conf')}`, '--console-mode']
}

const home = (folder: string) => `--home-dir=${folder}`

/** The Neo4j that a killed hub left behind in a folder, if one still runs: told from a stranger with its number by its command. */
export async function findOrphan(folder: string): Promise<number | undefined> {
  const pid = Number(await readFile(pidFile(folder), 'utf8').catch(() => undefined))
  if (!(pid > 0)) return undefined
  const words = (await commandOf(pid)).split(' ')
  return words.includes(main) && words.join(' ').includes(`${home(folder)} `) ? pid : undefined
}

export const forgetProcess = (folder: string): Promise<void> => rm(pidFile(folder), { force: true })

const outputOf = (folder: string): Promise<string> => readFile(outputFile(folder), 'utf8').catch(() => '')

/** Whether the Neo4j of this folder says that it listens. Its port alone does not tell: on it may be somebody else's, which must not be signed in to. */
export const opensBolt = async (folder: string): Promise<boolean> => (await outputOf(folder)).includes('Bolt enabled')

/** Why a Neo4j ended by itself, in its own last words. */
export async function earlyEnd(folder: string): Promise<Refusal> {
  const lines = (await outputOf(folder)).trim().split('\n').filter((line) => !line.startsWith('\t'))
  if (lines.some((line) => line.includes('No space left on device')))
    return new Refusal('DISK_FULL', `Neo4j ended because the disk of ${folder} is full. Make room, then start again.`)
  if (lines.some((line) => line.includes('Address already in use')))
    return new Refusal('PORT_IN_USE', `Neo4j ended because another program took its port. Start again; a free one is chosen then.`)
  const telling = lines.filter((line) => /ERROR|Caused by|Exception|Error/.test(line))
  const last = (telling.length > 0 ? telling : lines).slice(-6).map((line) => `  ${line.slice(0, 300)}`)
  return new Refusal('DATABASE_STOPPED', `The local Neo4j ended by itself. Its last lines:\n${last.join('\n')}\nAll of them are in ${outputFile(folder)} and in ${join(folder, 'logs')}.`)
}
