import type { Bundle } from '../../bundle.ts'
import { ratingOf } from '../fields/rating.ts'
import { recommendationsIn, reviewersRecommendations } from '../fields/recommendations.ts'
import { impactInText, linesUnder, reviewPeriod, textRatings } from '../fields/review-text.ts'
import { valuesIn } from '../fields/values.ts'
import { type Claims, type ClaimContext, inLanguage, passage } from './context.ts'
import { figuresIn, placeInList } from './place-in-list.ts'
import { periodRecords } from './period.ts'
import { type PageReport, reportsOf } from './reports.ts'

/** What the reviewer's text on a page says: ratings report by report, the period it gives, and what it recommends. */
export function reviewClaims(context: ClaimContext): readonly Claims[] {
  return [ratings(context), impact(context), period(context), recommendations(context)]
}

const reviewLines = ({ page }: ClaimContext) => [...page.sections.irmMidterm, ...page.sections.irmEndOfTerm]

function ratings(context: ClaimContext): Claims {
  const { page, code, source, plan, member } = context
  const reports = reportsOf(page, member)
  const read = [...textRatings(page.sections.irmMidterm).map((one) => ({ ...one, ofSection: early })), ...textRatings(page.sections.irmEndOfTerm).map((one) => ({ ...one, ofSection: late }))]
  const assessments = read.flatMap(({ field, raw, report, at, ofSection }): Bundle['assessments'] => {
    const values = valuesIn(field, raw)
    if (!values) return []
    const named = reportNamed(report, reports) ?? (report === undefined ? onlyOneOf(ofSection, reports) : undefined)
    const rating = ratingOf(field, values, { planYear: plan.startYear, awaitsReview: false, lens: true })
    return [{ of: `commitment:${code}`, ...rating, by: 'IRM', ...(named ? { report: named } : {}), evidence: [passage(source, `IRM text${report ? `, ${report}` : ''}`, at)] }]
  })
  return { assessments: once(assessments) }
}

/** Reports of a plan's first years and of its end. */
const early: readonly PageReport['kind'][] = ['Progress Report', 'Mid-Term Report', 'Design Report', 'Action Plan Review']
const late: readonly PageReport['kind'][] = ['End-of-Term Report', 'Implementation Report', 'Transitional Results Report', 'Results Report', 'Final Report']

const draft = /for public comment|pour commentaires publics|para comentarios? p[úu]blicos?/i

/** The page's own name for a report of that kind; the only report where no heading tells. */
function reportNamed(kind: PageReport['kind'], reports: readonly PageReport[]): string | undefined {
  const all = reports.filter((report) => report.kind === kind)
  // Beside the report itself its draft for comment is no second one.
  const final = all.filter(({ printed }) => !draft.test(printed))
  const named = final.length > 0 ? final : all
  return named.length === 1 ? named[0]!.name : kind === undefined && reports.length === 1 ? reports[0]!.name : undefined
}

/** Where no heading tells, the section does which report its text is from, if the page has one of that stage alone. */
function onlyOneOf(kinds: readonly PageReport['kind'][], reports: readonly PageReport[]): string | undefined {
  const all = reports.filter(({ kind, printed }) => kinds.includes(kind) && !draft.test(printed))
  return all.length === 1 ? all[0]!.name : undefined
}

/** The same rating of the same report twice on a page is one claim. */
function once(assessments: Bundle['assessments']): Bundle['assessments'] {
  const byClaim = new Map<string, Bundle['assessments'][number]>()
  for (const one of assessments) {
    const key = JSON.stringify({ ...one, evidence: undefined })
    const known = byClaim.get(key)
    if (known) known.evidence.push(...one.evidence)
    else byClaim.set(key, { ...one, evidence: [...one.evidence] })
  }
  return [...byClaim.values()]
}

function impact(context: ClaimContext): Claims {
  const { page, code, source, member } = context
  const found = impactInText(reviewLines(context))
  const values = found && valuesIn('potentialImpact', found.raw)
  if (!found || !values?.[0]) return {}
  const rating = ratingOf('potentialImpact', values, { planYear: undefined, awaitsReview: false, lens: false })
  const reports = reportsOf(page, member)
  const designed = reports.length === 1 ? reports[0] : reports.find(({ kind }) => kind === 'Design Report' || kind === 'Mid-Term Report')
  return { assessments: [{ of: `commitment:${code}`, ...rating, by: 'IRM', ...(designed ? { report: designed.name } : {}), evidence: [passage(source, 'IRM text', found.at)] }] }
}

/** Dates are no words that translation could change, so they keep the reviewer's voice on translated pages. */
function period(context: ClaimContext): Claims {
  const records = periodRecords(reviewPeriod(reviewLines(context), context.dayOrder), { source: context.source, section: 'IRM text, start and end dates', voice: 'IRM_TEXT' })
  return records.length > 0 ? { commitments: [{ id: `commitment:${context.code}`, records: [...records] }] } : {}
}

function recommendations(context: ClaimContext): Claims {
  const { page, code, source } = context
  const found = [page.sections.irmMidterm, page.sections.irmEndOfTerm].flatMap((lines) => {
    const under = linesUnder(lines, 'nextSteps')
    return under.length > 0 ? recommendationsIn(under) : reviewersRecommendations(lines)
  })
  const findings = found.map((span, at): Bundle['findings'][number] => ({
    id: `finding:${code.toLowerCase()}-recommendation-${placeInList(at, found.length, figuresIn(span.text))}`, kind: 'RECOMMENDATION', text: inLanguage(page, span.text), by: 'IRM', about: [`commitment:${code}`], targets: [], targetsInferred: false, followsUp: [],
    evidence: [passage(source, 'IRM text, Next steps', span)],
  }))
  return { findings }
}
