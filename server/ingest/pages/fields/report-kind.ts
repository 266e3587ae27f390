import type { LanguageTable, ReportKind } from '../languages/language-table.ts'
import { languageTables } from '../languages/registry.ts'
import { folded } from '../text/folded.ts'

const kinds = new Map(languageTables.map(({ language, reports }) => [language, Object.entries(reports).map(([kind, shapes]) => ({ kind: kind as ReportKind, shape: new RegExp(`(?<!\\p{L})(?:${shapes.join('|')})(?!\\p{L})`, 'u') }))]))

/** The kind of report that a name or heading speaks of; the page's own language first. */
export function kindOfReport(text: string, tables: readonly LanguageTable[]): ReportKind | undefined {
  const plain = folded(text)
  for (const { language } of tables) {
    const found = kinds.get(language)?.find(({ shape }) => shape.test(plain))
    if (found) return found.kind
  }
  return undefined
}
