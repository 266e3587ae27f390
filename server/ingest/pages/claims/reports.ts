import type { ReportKind } from '../languages/language-table.ts'
import { tablesFor } from '../languages/registry.ts'
import { kindOfReport } from '../fields/report-kind.ts'
import { valuesIn } from '../fields/values.ts'
import type { CommitmentPage } from '../page.ts'
import type { PageMember } from './member.ts'

/** A report that a page rests on. */
export interface PageReport { readonly printed: string; readonly kind: ReportKind | undefined; /** Its name as OGP writes it in English. */ readonly english: string }

/** The reports behind a page's label: none where the reviewer's work is awaited. */
export function reportsOf(page: CommitmentPage, member: PageMember): readonly PageReport[] {
  const value = page.header.fields.get('irmReport')?.value.text ?? ''
  if (value === '' || valuesIn('verifiable', value)?.some((name) => name === 'pending' || name === 'noData')) return []
  return namesIn(value).map((printed) => reportOf(printed, page, member))
}

/** Names are parted by commas; a part without a figure belongs to the name after it, as in "Scotland, United Kingdom IRM Report 2017". */
function namesIn(value: string): readonly string[] {
  const names: string[] = []
  let open = ''
  for (const part of value.split(/\s*[,;]\s*/)) {
    open = open ? `${open}, ${part}` : part
    if (/\d/.test(part)) {
      names.push(open)
      open = ''
    }
  }
  return [...names, ...(open ? [open] : [])].map((name) => name.trim()).filter(Boolean)
}

function reportOf(printed: string, page: CommitmentPage, member: PageMember): PageReport {
  const kind = kindOfReport(printed, tablesFor(page.language))
  if (page.language === 'EN' || !kind) return { printed, kind, english: printed }
  const years = /\d{4}(?:\s*[-–]\s*\d{2,4})?/.exec(printed)?.[0].replace(/\s*[-–]\s*/, '-') ?? ''
  const year = /\((?:ann[ée]e|a[ñn]o|jaar|year)\s*(\d)\)/i.exec(printed)?.[1]
  return { printed, kind, english: [member.english, kind, years, year ? `(Year ${year})` : ''].filter(Boolean).join(' ') }
}
