import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify/sync'
import { plainPhrase } from '../../shared/plain-words.ts'
import { institutionsIn } from '../normalise/institutions.ts'
import { bodiesOnly } from './bodies-only.ts'
import { unsound } from './bundle-of-row.ts'
import { factColumns, policyColumns } from './columns.ts'
import type { Cells } from './row.ts'

/** The policy areas of a row as one list. */
export const areasColumn = 'Policy Areas'
/** A longer title is the plan's running text. */
const longestOwnTitle = 11
/** What is longer is a sentence, or names that nothing parts. */
const longest = { group: 5, name: 11 }

const facts = factColumns.filter((column) => column !== 'Theme')
/** The columns of a table of facts: those of the dataset that say something, without running text. */
export const factsTableColumns: readonly string[] = [...facts, areasColumn]

/**
 * A table of a dataset's facts, line by line in the order of its codes: codes, titles, plans, numbers, institutions, areas, ratings, dates. Running text is left out, and
 * so are persons; the flags of policy areas become one list. Rows that cannot be read are left out.
 */
export async function factsTable(stream: Readable): Promise<string> {
  const rows: Record<string, string>[] = []
  for await (const raw of stream.pipe(parse({ bom: true, columns: true, skip_empty_lines: true })) as AsyncIterable<Cells>) if (!unsound(raw)) rows.push(factsOf(raw))
  const code = (row: Record<string, string>) => row['Commitment Unique Identifier'] ?? ''
  return stringify(rows.sort((a, b) => (code(a) < code(b) ? -1 : 1)), { header: true, columns: [...factsTableColumns] })
}

function factsOf(raw: Cells): Record<string, string> {
  const cells: Record<string, string> = Object.fromEntries(facts.map((column) => [column, (raw[column] ?? '').replace(/\s+/g, ' ').trim()]))
  const own = cells['Commitment Title'] ?? ''
  if (own.split(' ').length > longestOwnTitle || own.toLowerCase() === cells['Short Title']?.toLowerCase()) cells['Commitment Title'] = 'NA'
  for (const column of ['Lead Institution', 'Supporting Institution(s)']) cells[column] = namesOnly(raw[column] ?? '')
  return { ...cells, [areasColumn]: policyColumns.filter((column) => raw[column] === '1').join('; ') }
}

/** The names of bodies and short groups, each once, the last first: their order in a cell says nothing, and no passage of it is repeated. */
function namesOnly(cell: string): string {
  const { cell: bodies } = bodiesOnly(cell)
  const names = institutionsIn(bodies).filter(({ asWritten, generic }) => plainPhrase(asWritten).split(' ').length <= (generic ? longest.group : longest.name)).map(({ asWritten }) => asWritten)
  return names.length > 0 ? [...new Set(names)].reverse().join('; ') : bodies.length <= 7 ? bodies : 'NA'
}
