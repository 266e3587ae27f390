import type { Language } from '../../../concepts/vocabulary.ts'
import { folded } from '../text/folded.ts'
import type { Line } from '../text/lines.ts'
import type { LanguageTable } from './language-table.ts'
import { languageTables } from './registry.ts'

const labels = new Map(languageTables.map((table) => [table.language, new RegExp(`^(?:${[...Object.values(table.fields), ...Object.values(table.headings)].flat().join('|')})(?: ?:.*| i)?$`, 'u')]))
const mostLines = 400

/** The language of a page: its address says it, then its labels, then its words, then what it declares. English where nothing does. */
export function languageOfPage(address: string | undefined, lines: readonly Line[], declared: string | undefined): Language {
  const inPath = /^https?:\/\/[^/]*opengovpartnership\.org\/(?:(fr|es)\/)?/i.exec(address ?? '')
  if (inPath?.[1]) return inPath[1].toUpperCase() as Language
  const counts = languageTables.map(({ language }) => ({ language, count: lines.slice(0, mostLines).filter((line) => line.text !== '' && line.text.length < 200 && labels.get(language)!.test(line.folded)).length }))
  const best = [...counts].sort((a, b) => b.count - a.count)
  if (best[0]!.count >= 3 && best[0]!.count > best[1]!.count) return best[0]!.language
  return languageOfText(lines.map((line) => line.text).join('\n')) ?? languageTables.find(({ language }) => declared?.toUpperCase().startsWith(language))?.language ?? 'EN'
}

const enough = 3

/** The language of a text by its small words; nothing where it is too short or two languages are near. */
export function languageOfText(text: string): Language | undefined {
  const words = folded(text.slice(0, 20_000)).match(/\p{L}+/gu) ?? []
  const counts = languageTables.map((table) => ({ language: table.language, count: count(words, table) })).sort((a, b) => b.count - a.count)
  const [first, second] = counts
  return first!.count >= Math.min(enough, words.length / 4) && first!.count > 0 && first!.count > second!.count * 1.3 ? first!.language : undefined
}

/** Whether a text has one of a language's very common words. */
export const hasWordOf = (text: string, language: Language): boolean => languageTables.some((table) => table.language === language && count(folded(text).match(/\p{L}+/gu) ?? [], table) > 0)

function count(words: readonly string[], { common }: LanguageTable): number {
  const known = new Set(common)
  return words.filter((word) => known.has(word)).length
}
