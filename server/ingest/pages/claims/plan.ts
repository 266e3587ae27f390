import type { Known } from '../../resolve/known.ts'
import { type PlanByYears, planOfYears } from '../../resolve/plans.ts'
import type { CommitmentPage } from '../page.ts'
import type { PageMember } from './member.ts'

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
export function planOf(page: CommitmentPage, member: PageMember, { numbering }: Known): PlanByYears | undefined {
  const { startYear, endYear } = yearsIn(page.header.fields.get('actionPlan')?.value.text ?? '')
  const cycle = yearsIn(page.header.fields.get('cycle')?.value.text ?? '').startYear
  const first = startYear ?? cycle
  return first === undefined ? undefined : planOfYears(member.id, { submitted: cycle ?? first, startYear: first, ...(endYear ? { endYear } : {}) }, numbering)
}
