import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import { atExit } from './at-exit.ts'
import { requireSpace } from './disk-space.ts'
import pom from './pom.xml?raw'

const fingerprint = createHash('sha256').update(pom).digest('hex')
const version = /<artifactId>neo4j<\/artifactId>\s*<version>(.+?)</.exec(pom)?.[1]

/** Whether the jars of exactly this pom are there, all of them. */
export async function hasJars(folder: string): Promise<boolean> {
  return (await readFile(join(folder, 'lib', '.complete'), 'utf8').catch(() => '')) === fingerprint
}

/** Fetches Neo4j through Maven into the folder's lib; all of it appears at once, at the end. */
export async function fetchJars(folder: string, say: Say): Promise<void> {
  await sweep(folder)
  if (await hasJars(folder)) return
  await requireSpace(folder, 500, 'Fetching Neo4j')
  say(`fetching Neo4j ${version} through Maven (120 MB, once) ...`)
  const part = await mkdtemp(join(folder, partial))
  await writeFile(join(part, 'pom.xml'), pom)
  await runMaven(part, say)
  await writeFile(join(part, '.complete'), fingerprint)
  await rm(join(folder, 'lib'), { recursive: true, force: true })
  await rename(part, join(folder, 'lib'))
  say(`fetched Neo4j ${version}`)
}

const partial = 'lib.part-'

/** Clears away what a killed hub began. Its Maven may still be at work there for a moment, hence a new folder each time and another sweep the next. */
async function sweep(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(partial))
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)))
}

async function runMaven(folder: string, say: Say): Promise<void> {
  const maven = spawn('mvn', ['--batch-mode', '--file', 'pom.xml', 'dependency:copy-dependencies'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const output of [maven.stdout, maven.stderr]) createInterface(output).on('line', (line) => lines.push(line))
  const ticking = setInterval(() => say(`  ${downloaded(lines)} files downloaded`), 5_000)
  const ended = atExit(() => maven.kill())
  try {
    const code = await new Promise<number | null>((resolve, reject) => maven.on('error', reject).on('close', resolve))
    if (code !== 0) throw failed(lines)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing() : error
  } finally {
    clearInterval(ticking)
    ended()
  }
}

const downloaded = (lines: readonly string[]) => lines.filter((line) => line.includes('Downloaded from')).length

function failed(lines: readonly string[]): Refusal {
  if (lines.some((line) => line.includes('No space left on device')))
    return new Refusal('DISK_FULL', 'The disk ran full while Maven fetched Neo4j. Make room (Maven keeps its files in ~/.m2), then start again.')
  const reasons = lines.filter((line) => /ERROR|JAVA_HOME/.test(line)).slice(0, 4).join('\n')
  return new Refusal('FETCH_FAILED', `Maven should have fetched Neo4j ${version} but failed:\n${reasons}\nCheck the network and Maven's settings, then start again: what was downloaded is kept. Or set NEO4J_URI to use a database of your own.`)
}

function missing(): Refusal {
  return new Refusal('MISSING_MAVEN', `The local Neo4j is fetched by Maven, but no mvn was found on the path. Install it (Debian: apt install maven; macOS: brew install maven), then start again. Or set NEO4J_URI to use a database of your own.`)
}
