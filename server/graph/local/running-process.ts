import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * When a process began, or nothing if it does not run any more. With its number this names one process for good:
 * numbers are given out again. A zombie counts as ended: nobody may ever collect it.
 */
export async function beginningOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The name stands in brackets and may hold spaces, so the fields are counted after it.
  const [state, start] = stat ? pick(stat.slice(stat.lastIndexOf(')') + 2).split(' '), 0, 19) : await ps(pid, 'stat=', 'lstart=')
  return !start || state?.startsWith('Z') ? undefined : start
}

/** The command by which a process was started; empty when it does not run any more. */
export async function commandOf(pid: number): Promise<string> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  return command?.replaceAll('\0', ' ') ?? (await ps(pid, 'command=')).join(' ')
}

const patience = 30_000

/** Asks a process to end, waits, and ends it by force when it does not. */
export async function endProcess(pid: number): Promise<void> {
  const began = await beginningOf(pid)
  const runs = async () => began !== undefined && (await beginningOf(pid)) === began
  signal(pid, 'SIGTERM')
  for (const end = Date.now() + patience; Date.now() < end && (await runs()); ) await pause(50)
  if (!(await runs())) return
  signal(pid, 'SIGKILL')
  while (await runs()) await pause(50)
}

/** Sends a signal; a process that has just ended is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** For systems without /proc: two values, the second one possibly with spaces. */
async function ps(pid: number, ...columns: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run('ps', ['-ww', ...columns.flatMap((column) => ['-o', column]), '-p', String(pid)]).catch(() => ({ stdout: '' }))
  const [first = '', ...rest] = stdout.trim().split(/\s+/)
  return [first, rest.join(' ')]
}

const pick = (fields: readonly string[], ...places: readonly number[]) => places.map((place) => fields[place])
