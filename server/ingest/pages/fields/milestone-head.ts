import { languageTables } from '../languages/registry.ts'
import { folded } from '../text/folded.ts'
import type { Line } from '../text/lines.ts'

type Table = (typeof languageTables)[number]
const namesOf = (part: (table: Table) => readonly string[]): readonly string[] => languageTables.flatMap(part)
const word = (names: readonly string[]): string => `(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`

const startNames = namesOf(({ fields }) => fields.startDate ?? [])
const endNames = namesOf(({ fields }) => fields.endDate ?? [])
const dueNames = namesOf(({ plan }) => plan.dueColumn)
/** "Start date" names a column; "start" and "fin" are words of every other sentence. */
const full = (names: readonly string[]): readonly string[] => names.filter((name) => /date|datum|fecha/.test(name))
const noun = word(namesOf(({ plan }) => plan.milestone))
const gap = '[\\s|/,:;()-]+'

/** What no other line of a plan says. */
const phrase = new RegExp(word(namesOf(({ plan }) => plan.milestones)), 'u')
/** A word for milestones, and further on a column for starts with one for ends beside it. */
const twoColumns = new RegExp(`^[^.:]{0,60}?${noun}[^.:]{0,80}?${word(full(startNames))}${gap}(?:\\p{L}{4,}${gap})?${word([...endNames, ...dueNames])}\\s*:?`, 'u')
const column = word([...startNames, ...endNames, ...dueNames])
const fullColumn = word(full([...startNames, ...endNames, ...dueNames]))
/** "Expected completion date", but no "communication planning". */
const columnCell = new RegExp(`^(?:${column}|(?:\\p{L}{4,} ){0,2}${fullColumn}(?: \\p{L}{4,})?)\\s*:?$`, 'u')
const nounCell = new RegExp(`^(?:\\p{L}+ ){0,2}${noun}(?: \\p{L}+){0,3}$`, 'u')
const common = new RegExp(word(namesOf((table) => table.common)), 'u')
/** One column says enough where its name is no word of other sentences, or where there are two. */
const columnNamed = new RegExp(word([...full([...startNames, ...endNames]), ...dueNames]), 'u')
const bothNamed = new RegExp(`${word(startNames)}.*${word([...endNames, ...dueNames])}`, 'u')
const nounNamed = new RegExp(noun, 'u')
/** Longer names first, so that nothing of them is left over. */
const namesOfColumns = [...full([...startNames, ...endNames]), ...dueNames, ...startNames, ...endNames, ...namesOf(({ plan }) => plan.otherColumns), ...namesOf(({ plan }) => plan.milestone)]
const anyName = new RegExp(word(namesOfColumns), 'gu')
const joining = /[\s|/,:;().&-]+|(?<!\p{L})(?:and|or|et|ou|y|o|e|en)(?!\p{L})/gu
const firstRow = /\s(?=\(?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-z][.)])\s)/u
const longestHead = 200

/** Where the head of a table of milestones ends in its folded line, behind the names of its columns; nothing where the line is none. */
export function headEnd({ folded: line }: Line): number | undefined {
  const found = phrase.exec(line) ?? twoColumns.exec(line)
  if (found) return found.index + found[0].length
  const beforeRows = line.split(firstRow)[0]!
  return beforeRows.length < longestHead && (areCells(beforeRows) || isNothingButNames(beforeRows)) ? beforeRows.length : undefined
}

/** "Planning (Milestones | Outputs | Completion date)": apart, each cell is a name of its own. */
function areCells(line: string): boolean {
  const cells = line.split(/\s*[|/()]\s*|\s-\s/).filter(Boolean)
  return cells.some((cell) => nounCell.test(cell) && !common.test(cell)) && cells.some((cell) => columnCell.test(cell))
}

const isNothingButNames = (line: string): boolean =>
  nounNamed.test(line) && (columnNamed.test(line) || bothNamed.test(line)) && line.replace(anyName, ' ').replace(joining, '') === ''

/** A line under a head that holds more names of columns and nothing else. */
export const isColumns = ({ folded: line }: Line): boolean => line.length < 60 && columnNamed.test(line) && line.replace(anyName, ' ').replace(joining, '') === ''

const columnsBehind = new RegExp(`^(?:(?:[^.]{0,60}?${word(full([...startNames, ...endNames]))}|${gap}${column})\\s*:?){1,2}`, 'u')

/** The same with the names of columns that stand behind a phrase, in the line itself; folding keeps no places, so they are found again. */
export function headOf(line: Line, end: number): number {
  return placeInLine(line, end + (columnsBehind.exec(line.folded.slice(end))?.[0].length ?? 0))
}

/** The place in a line that a place in its folded form stands for. Folding takes spaces from the end, so something is put there. */
function placeInLine(line: Line, place: number): number {
  let low = 0
  let high = line.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (folded(`${line.text.slice(0, middle)}_`).length - 1 < place) low = middle + 1
    else high = middle
  }
  return low
}
