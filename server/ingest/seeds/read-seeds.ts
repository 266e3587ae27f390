import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { z } from 'zod'
import { Refusal } from '../../shared/refusal.ts'
import { type Bundle, bundleKeys, bundleSchema } from '../bundle.ts'
import { checkBundle } from './check-bundle.ts'
import { readTable } from './csv-file.ts'
import { datasetFile, readDatasetTable } from './dataset-table.ts'
import { municipalityTable, placeTable } from './municipality-table.ts'
import type { Fault, Place, SeedFile } from './place.ts'
import { readYaml } from './yaml-file.ts'

const tables = [municipalityTable, placeTable]
const shown = 20

/** Reads all files of a seeds folder as one bundle, or refuses all of them and says file, line and reason of each fault. */
export async function readSeeds(folder: string): Promise<Bundle> {
  const files = await seedFiles(folder)
  const faults: Fault[] = []
  const read: SeedFile[] = []
  for (const file of files.filter((name) => name !== datasetFile)) {
    const text = await readFile(join(folder, file), 'utf8')
    const table = tables.find((t) => t.file === file)
    const result = table ? readTable(table, text) : file.endsWith('.csv') ? [unknownTable(file)] : readYaml(file, text)
    if ('content' in result) read.push(result)
    else faults.push(...result)
  }
  const { bundle, places } = merged(read, faults)
  if (files.includes(datasetFile) && faults.length === 0) {
    const result = readDatasetTable(await readFile(join(folder, datasetFile), 'utf8'), bundle)
    if ('content' in result) merge(result, bundle, places, faults)
    else faults.push(...result)
  }
  if (faults.length === 0) faults.push(...checkBundle(bundle, places))
  if (faults.length > 0) throw new Refusal('BAD_SEEDS', messageOf(folder, faults))
  return bundle
}

async function seedFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Refusal('BAD_SEEDS', `Expected a folder of seed files at ${folder}, but it cannot be read. Restore it from the repository.`)
  })
  const files = entries.filter((entry) => entry.isFile() && /\.(ya?ml|csv)$/.test(entry.name))
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort()
}

const unknownTable = (file: string): Fault => ({ file, line: 1, reason: `no table of this name is known; known: ${[...tables.map((t) => t.file), datasetFile].join(', ')}` })

/** Checks each file against the schema, collecting its faults, and joins the lists. */
function merged(files: readonly SeedFile[], faults: Fault[]): { bundle: Bundle; places: Map<unknown, Place> } {
  const bundle = bundleSchema.parse({})
  const places = new Map<unknown, Place>()
  for (const file of files) merge(file, bundle, places, faults)
  return { bundle, places }
}

function merge(file: SeedFile, bundle: Bundle, places: Map<unknown, Place>, faults: Fault[]): void {
  const parsed = bundleSchema.safeParse(file.content, { reportInput: true })
  if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => faultOf(file, issue)))
  else
    for (const key of bundleKeys)
      for (const [index, entry] of parsed.data[key].entries()) {
        ;(bundle[key] as unknown[]).push(entry)
        places.set(entry, { file: file.file, line: file.lineOf([key, index]) })
      }
}

function faultOf(file: SeedFile, issue: z.core.$ZodIssue): Fault {
  const came = issue.input === undefined || typeof issue.input === 'object' ? '' : ` (got ${JSON.stringify(issue.input).slice(0, 80)})`
  return { file: file.file, line: file.lineOf(issue.path), reason: `${issue.path.join('.') || 'file'}: ${issue.message}${came}` }
}

function messageOf(folder: string, faults: readonly Fault[]): string {
  const lines = faults.slice(0, shown).map((fault) => `  ${fault.file}:${fault.line}  ${fault.reason}`)
  const more = faults.length > shown ? [`  ... and ${faults.length - shown} more`] : []
  return [`The seeds in ${folder} have ${faults.length} fault(s); nothing was loaded. Mend these and start again:`, ...lines, ...more].join('\n')
}
