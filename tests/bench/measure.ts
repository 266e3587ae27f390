import { readFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'

/** The middle of the times, in milliseconds, that two works take, one after the other turn by turn, so that what else the machine does falls on both. */
export async function timesOf(turns: number, works: readonly ((turn: number) => Promise<unknown>)[]): Promise<readonly number[]> {
  const times = works.map((): number[] => [])
  for (let turn = -warmUp; turn < turns; turn++)
    for (const [at, work] of works.entries()) {
      const began = performance.now()
      await work(Math.abs(turn))
      if (turn >= 0) times[at]!.push(performance.now() - began)
    }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!)
}

const warmUp = 5

/** The most memory (resident, in megabytes) that a process has while something is done; it may end meanwhile. */
export async function peakMemory(pid: number, work: () => Promise<unknown>): Promise<number> {
  const looks = [await memoryOf(pid)]
  const watch = setInterval(() => void memoryOf(pid).then((memory) => looks.push(memory), () => undefined), 20)
  try {
    await work()
  } finally {
    clearInterval(watch)
  }
  // One that has ended, and is still listed, holds nothing that could be read.
  return Math.max(...looks.filter(Number.isFinite))
}

/** Linux says it in a file, other systems by a program. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined)
  const kilobytes = status ? /VmRSS:\s+(\d+)/.exec(status)?.[1] : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  return Number(kilobytes) / 1024
}

/** Rows as a table for a terminal, numbers to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  return cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')).join('\n')
}
