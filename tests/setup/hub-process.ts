import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { leanSeeds } from './lean-seeds.ts'

/** A built hub, running as a process of its own. */
export interface HubProcess {
  readonly process: ChildProcess
  /** Comes with the first line in which the words stand; fails when the hub ends before. */
  says(words: string): Promise<string>
  /** Comes when the hub has ended, with its exit code and all that it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>
}

/** What a hub gets to know of the machine; all other settings are the test's. */
const machine = ({ PATH, HOME, JAVA_HOME }: NodeJS.ProcessEnv) => ({ PATH, HOME, JAVA_HOME })

/** Starts the built hub on a free port, on the seeds of tests, with these settings and no others. */
export function startHub(settings: Readonly<Record<string, string | undefined>>): HubProcess {
  const child = spawn(process.execPath, ['.build/server/main.js'], { env: { ...machine(process.env), PORT: '0', VERBAND_SEEDS: leanSeeds(), ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const output of [child.stdout, child.stderr])
    createInterface(output).on('line', (line) => {
      lines.push(line)
      child.emit('said')
    })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output: lines.join('\n') }))
  return { process: child, ended, says: (words) => said(words, lines, child, ended) }
}

async function said(words: string, lines: readonly string[], child: ChildProcess, ended: HubProcess['ended']): Promise<string> {
  const line = () => lines.find((one) => one.includes(words))
  const over = ended.then(() => true)
  while (line() === undefined && !(await Promise.race([over, once(child, 'said').then(() => false)])));
  const found = line()
  if (found === undefined) throw new Error(`the hub ended without saying "${words}":\n${lines.join('\n')}`)
  return found
}

/** Waits until a hub serves, and says where. */
export async function addressOf(hub: HubProcess): Promise<string> {
  return (await hub.says('Verband is ready')).replace(/^.*: (?=http)/, '')
}
