import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../../shared/refusal.ts'

const run = promisify(execFile)
const oldest = 17

/** The java to run Neo4j with: that of JAVA_HOME, or the one on the path. */
export async function findJava(javaHome: string | undefined): Promise<string> {
  const java = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const place = javaHome ? `in JAVA_HOME (${javaHome})` : 'on the path'
  const version = await versionOf(java)
  if (version === undefined) throw missing(`no working java was found ${place}`)
  if (version < oldest) throw missing(`the java ${place} is version ${version}`)
  return java
}

/** Java's own first line: openjdk version "17.0.15" ..., or version "1.8.0_392" for the old ones; a machine may only have a stub that asks to install one. */
async function versionOf(java: string): Promise<number | undefined> {
  const { stderr } = await run(java, ['-version']).catch(() => ({ stderr: '' }))
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? []
  return major === undefined ? undefined : Number(major === '1' ? minor : major)
}

function missing(found: string): Refusal {
  return new Refusal('MISSING_JDK', `The local Neo4j needs a JDK of version ${oldest} or newer, but ${found}. Install one (Debian: apt install openjdk-17-jdk-headless; macOS: brew install openjdk@17) or set JAVA_HOME, then start again. Or set NEO4J_URI to use a database of your own.`)
}
