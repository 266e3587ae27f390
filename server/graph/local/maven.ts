import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Refusal } from '../../shared/refusal.ts'
import type { Say } from '../../shared/say.ts'
import { atExit } from './at-exit.ts'

/** What Maven is to do in a folder that holds a pom.xml; `what` is what it fetches, `instead` what somebody can do who cannot have it. */
export interface MavenTask { readonly folder: string; readonly goal: string; readonly what: string; readonly instead: string }

/** Runs Maven to its end, saying how far it is; what goes wrong becomes a message with what to do. */
export async function runMaven(task: MavenTask, say: Say): Promise<void> {
  const maven = spawn('mvn', ['--batch-mode', '--file', 'pom.xml', task.goal], { cwd: task.folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const output of [maven.stdout, maven.stderr]) createInterface(output).on('line', (line) => lines.push(line))
  const ticking = setInterval(() => say(`  ${downloaded(lines)} files downloaded`), 5_000)
  const ended = atExit(() => maven.kill())
  try {
    const code = await new Promise<number | null>((resolve, reject) => maven.on('error', reject).on('close', resolve))
    if (code !== 0) throw failed(task, lines)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing(task) : error
  } finally {
    clearInterval(ticking)
    ended()
  }
}

const downloaded = (lines: readonly string[]) => lines.filter((line) => line.includes('Downloaded from')).length

function failed({ what, instead }: MavenTask, lines: readonly string[]): Refusal {
  if (lines.some((line) => line.includes('No space left on device')))
    return new Refusal('DISK_FULL', `The disk ran full while Maven fetched ${what}. Make room (Maven keeps its files in ~/.m2), then start again.`)
  const reasons = lines.filter((line) => /ERROR|JAVA_HOME/.test(line)).slice(0, 4).join('\n')
  return new Refusal('FETCH_FAILED', `Maven should have fetched ${what} but failed:\n${reasons}\nCheck the network and Maven's settings, then start again: what was downloaded is kept. ${instead}`)
}

function missing({ what, instead }: MavenTask): Refusal {
  return new Refusal('MISSING_MAVEN', `${what} is fetched by Maven, but no mvn was found on the path. Install it (Debian: apt install maven; macOS: brew install maven), then start again. ${instead}`)
}
