import type { LanguageTable, ReportKind } from '../languages/language-table.ts'
import { folded } from '../text/folded.ts'

/** The kind of report that a name or heading speaks of; the page's own language first. */
export function kindOfReport(text: string, tables: readonly LanguageTable[]): ReportKind | undefined {
  const plain = folded(text)
  for (const { reports } of tables)
    for (const [kind, shapes] of Object.entries(reports)) if (new RegExp(`(?<!\\p{L})(?:${shapes.join('|')})(?!\\p{L})`, 'u').test(plain)) return kind as ReportKind
  return undefined
}
