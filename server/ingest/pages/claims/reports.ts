import type { ReportKind } from '../languages/language-table.ts'
import { tablesFor } from '../languages/registry.ts'
import { kindOfReport } from '../fields/report-kind.ts'
import { valuesIn } from '../fields/values.ts'
import type { CommitmentPage } from '../page.ts'
import { plainPhrase } from '../../../shared/plain-words.ts'
import { reportNamed, reportYears } from '../../normalise/report-name.ts'
import type { PageMember } from './member.ts'

/** A report that a page rests on. */
export interface PageReport {
  readonly printed: string
  readonly kind: ReportKind | undefined
  /** Its title in English: as an English page prints it. */
  readonly english: string
  /** The one name that it goes by, however pages spell it. */
  readonly name: string
}

/** The reports behind a page's label: none where the reviewer's work is awaited. */
export function reportsOf(page: CommitmentPage, member: PageMember): readonly PageReport[] {
  const value = page.header.fields.get('irmReport')?.value.text ?? ''
  if (value === '' || valuesIn('verifiable', value)?.some((name) => name === 'pending' || name === 'noData' || name === 'notApplicable')) return []
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
  const years = reportYears(printed)
  if (!kind || !years) return { printed, kind, name: printed, english: printed }
  const name = reportNamed({ member: page.language === 'EN' ? whose(printed, member) : member.english, kind, years })
  const year = /\((?:ann[ée]e|a[ñn]o|jaar|year)\s*(\d)\)/i.exec(printed)?.[1]
  return { printed, kind, name, english: page.language === 'EN' ? printed : [member.english, kind, years, year ? `(Year ${year})` : ''].filter(Boolean).join(' ') }
}

/** Words of a report's name that tell neither whose it is nor of when. */
const furniture = /\b(?:the|irm|independent reporting mechanism|for public comment|version for public comment|draft|year \d|report|review|reports)\b|[():,–—-]|\d+/giu

const kinds = new RegExp(`\\b(?:${Object.values(tablesFor('EN')[0]!.reports).flat().join('|')})\\b`, 'giu')

/** Whose report it is: the page's member, unless the name says another's. */
function whose(printed: string, { english }: PageMember): string {
  const rest = printed.replace(kinds, ' ').replace(furniture, ' ').replace(/\s+/g, ' ').trim()
  const own = new Set(plainPhrase(english).split(' '))
  return plainPhrase(rest).split(' ').every((word) => word === '' || own.has(word)) ? english : rest
}
