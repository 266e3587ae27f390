import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

let made: string | undefined

/** A folder of the seeds without the table of OGP's dataset: most of them in a third of the time, for all tests that are not about the table. Gone when the process is. */
export function leanSeeds(): string {
  if (made === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'verband-seeds-'))
    cpSync('seeds', folder, { recursive: true, filter: (path) => basename(path) !== 'dataset' })
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    made = folder
  }
  return made
}
