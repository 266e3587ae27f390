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
/** In words: what is longer is running text, a sentence, or names that nothing parts. */
const longest = { title: 11, group: 5, name: 11 }
/** So many words of a longer title tell which one it is. */
const shortForm = 9

const first: readonly string[] = ['Commitment Unique Identifier', 'Short Title']
const facts = factColumns.filter((column) => column !== 'Theme')
/** The columns of a table of facts: those of the dataset that say something, without running text; code and title first, the others in an order of their own. */
export const factsTableColumns: readonly string[] = [...first, ...apart([...facts.filter((column) => !first.includes(column)), areasColumn].reverse())]

/**
 * A table of a dataset's facts, line by line in the order of its codes: codes, titles, plans, numbers, institutions, areas, ratings, dates. Running text is left out, and
 * so are persons; long titles are cut, the flags of policy areas become one list, and where there are no data a cell is empty. Rows that cannot be read are left out.
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
  if (lengthOf(own) > longest.title || own.toLowerCase() === cells['Short Title']?.toLowerCase()) cells['Commitment Title'] = 'NA'
  cells['Short Title'] = shortened(cells['Short Title'] ?? '')
  for (const column of ['Lead Institution', 'Supporting Institution(s)']) cells[column] = namesOnly(raw[column] ?? '')
  for (const column of facts) if (cells[column] === 'ND') cells[column] = ''
  return { ...cells, [areasColumn]: apart(policyColumns.filter((column) => raw[column] === '1')).join('; ') }
}

const lengthOf = (text: string): number => plainPhrase(text).split(' ').length

/** The beginning of a title that is too long to be one. */
const shortened = (title: string): string => (lengthOf(title) > longest.title ? `${title.split(' ').slice(0, shortForm).join(' ').replace(/[\s,;:("“]+$/, '')} …` : title)

/** Each once, and what stood side by side apart: their order says nothing, and no passage is repeated. */
function apart(names: readonly string[]): readonly string[] {
  const each = [...new Set(names)]
  const half = Math.floor(each.length / 2)
  return each.slice(half).flatMap((name, place) => [name, ...each.slice(0, half).slice(place, place + 1)])
}

/** The names of bodies and short groups. */
function namesOnly(cell: string): string {
  const { cell: bodies } = bodiesOnly(cell)
  const names = institutionsIn(bodies).filter(({ asWritten, generic }) => lengthOf(asWritten) <= (generic ? longest.group : longest.name)).map(({ asWritten }) => asWritten)
  return names.length > 0 ? apart(names).join('; ') : bodies.length <= 7 ? bodies : 'NA'
}
