import type { Asserter } from '../../../concepts/vocabulary.ts'
import type { Remark } from '../fields/header.ts'
import { ratingFields, ratingOf, type Rating, type RatingField } from '../fields/rating.ts'
import { valuesIn } from '../fields/values.ts'
import type { CommitmentPage } from '../page.ts'
import { type Claims, type ClaimContext, passage } from './context.ts'
import { reportsOf } from './reports.ts'

/** A rating of the header with the words it stands in. */
export interface PrintedRating { readonly field: RatingField; readonly raw: string; readonly rating: Rating; readonly at: { readonly start: number; readonly end: number } }

/** The ratings in a page's header; words that are no value of their label become remarks. */
function ratingsOf(page: CommitmentPage, planYear: number | undefined, lens: boolean): { readonly ratings: readonly PrintedRating[]; readonly remarks: readonly Remark[] } {
  const { fields } = page.header
  const values = (name: 'irmReport' | RatingField) => valuesIn(name === 'irmReport' ? 'verifiable' : name, fields.get(name)?.value.text ?? '')
  const awaitsReview = values('irmReport')?.[0] === 'pending' || (values('verifiable')?.[0] === 'pending')
  const ratings: PrintedRating[] = []
  const remarks: Remark[] = []
  for (const field of ratingFields) {
    const printed = fields.get(field)
    if (!printed) continue
    const said = valuesIn(field, printed.value.text)
    if (said) ratings.push({ field, raw: printed.value.text, rating: ratingOf(field, said, { planYear, awaitsReview, lens }), at: printed.at })
    else remarks.push({ line: printed.at.line, what: printed.at.text.slice(0, 120), reason: `"${printed.value.text.slice(0, 60)}" is no value of "${printed.label}" that is known in any language` })
  }
  return { ratings, remarks }
}

/** OGP derives ambition; everything else of the header is the reviewer's. */
const asserterOf = (field: RatingField): Asserter => (field === 'ambition' ? 'OGP_DATA' : 'IRM')

/** Assessments of the header. A rating is put down to a report where the page names just one. */
export function headerAssessments(context: ClaimContext): { readonly claims: Claims; readonly remarks: readonly Remark[] } {
  const { page, code, source, plan, lens, member } = context
  const { ratings, remarks } = ratingsOf(page, plan.startYear, lens)
  const reports = reportsOf(page, member)
  const assessments = ratings.map(({ field, rating, at }) => ({
    of: `commitment:${code}`, ...rating, by: asserterOf(field), evidence: [passage(source, sectionOf(field, rating), at)],
    ...(rating.state === 'RATED' && asserterOf(field) === 'IRM' && reports.length === 1 ? { report: reports[0]!.name } : {}),
  }))
  return { claims: { assessments }, remarks }
}

const designed: readonly RatingField[] = ['verifiable', 'relevant', 'potentialImpact', 'ambition', 'potentialForResults']
function sectionOf(field: RatingField, { state }: Rating): string {
  const part = designed.includes(field) ? 'IRM review, Design' : field === 'completion' ? 'IRM review, Implementation' : 'IRM review'
  if (state === 'BLANK') return `${part} (label without a value)`
  return state === 'NOT_REVIEWED' ? `${part} ("Not Relevant" beside values that await review)` : part
}
