import type { Known } from '../../resolve/known.ts'
import type { CommitmentPage } from '../page.ts'
import type { PageMember } from './member.ts'

/** The plan that a page names, with the years it gives. */
export interface PagePlan { readonly id: string; readonly startYear: number; readonly endYear: number | undefined; readonly isKnown: boolean }

const range = /(?<!\d)((?:19|20)\d\d)\s*(?:[-–—/]|to|a|à|al|au|tot)\s*(?:\p{L}+\s+)?((?:20)?\d\d)(?!\d)/u
const single = /(?<!\d)((?:19|20)\d\d)(?!\d)/

/** First and last year in the name of a plan: "2018-2020", "2014-16", "2024 – 2025"; one year alone is the first. */
function yearsIn(text: string): { readonly startYear?: number; readonly endYear?: number } {
  const [, from, to] = range.exec(text) ?? []
  if (from && to) {
    const endYear = Number(to.length === 2 ? from.slice(0, 2) + to : to)
    return endYear >= Number(from) ? { startYear: Number(from), endYear } : { startYear: Number(from) }
  }
  const year = single.exec(text)?.[1]
  return year ? { startYear: Number(year) } : {}
}

/** The plan of a page: the known one of its member with these years, else one with an id of its own. Nothing where no year is given. */
export function planOf(page: CommitmentPage, member: PageMember, known: Known): PagePlan | undefined {
  const { startYear, endYear } = yearsIn(page.header.fields.get('actionPlan')?.value.text ?? '')
  const cycle = yearsIn(page.header.fields.get('cycle')?.value.text ?? '').startYear
  const first = startYear ?? cycle
  return first === undefined ? undefined : planOfYears(member, first, endYear, known)
}

/** A member's plan by its years: two that began in one year are told apart by their end. */
export function planOfYears(member: PageMember, startYear: number, endYear: number | undefined, known: Known): PagePlan {
  const begun = known.numbering.plansOf(member.id).filter((plan) => plan.startYear === startYear)
  const same = begun.length > 1 && endYear !== undefined ? begun.filter((plan) => plan.endYear === endYear) : begun
  const found = same.length === 1 ? same[0] : undefined
  return { id: found?.id ?? `plan:${member.id.replace('member:', '')}-${startYear}`, startYear, endYear, isKnown: found !== undefined }
}
