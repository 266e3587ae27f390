import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Say } from '../../shared/say.ts'
import { requireSpace } from './disk-space.ts'
import { runMaven } from './maven.ts'
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
  await runMaven({ folder: part, goal: 'dependency:copy-dependencies', what: `Neo4j ${version}`, instead: 'Or set NEO4J_URI to use a database of your own.' }, say)
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
