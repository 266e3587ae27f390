import { type Bundle, bundleSchema, type Texts } from '../../bundle.ts'
import type { DayOrder } from '../../normalise/dates.ts'
import { regionNamesBeside } from '../../normalise/regions.ts'
import { plainNumber } from '../../references/commitment-number.ts'
import type { Known } from '../../resolve/known.ts'
import type { PlanByYears } from '../../resolve/plans.ts'
import { usualAddress } from '../address.ts'
import type { Remark } from '../fields/header.ts'
import type { FormReading } from '../forms/form.ts'
import type { CommitmentPage, Page } from '../page.ts'
import { citedReports } from './cited-reports.ts'
import { commitmentRecords } from './commitment.ts'
import { type ClaimContext, type Claims, passage, together, voiceFor } from './context.ts'
import { participations, unreadNames } from './institutions.ts'
import { memberOf, type PageMember } from './member.ts'
import { milestones } from './milestones.ts'
import { planOf } from './plan.ts'
import { headerAssessments } from './ratings.ts'
import { referenceClaims } from './references.ts'
import { reviewClaims } from './review.ts'
import { namelessAddress, sourceClaims, sourceOf } from './source.ts'
import { topicTags } from './topics.ts'
import { listClaims } from './web-list.ts'

/** In what layouts of commitment pages differ, beside their labels. */
export interface LayoutRules {
  readonly dayOrder?: DayOrder
  /** Whether relevance is asked for as yes or no. */
  readonly lens?: boolean
}

/** Reads a page about a commitment by the rules of its layout. What it says of things that it does not name stays unsaid, with a remark. */
export const readCommitment = (rules: LayoutRules) => (page: Page, known: Known): FormReading => {
  const whole = page as CommitmentPage
  const member = memberOf(whole, known)
  const plan = member && planOf(whole, member, known)
  const code = whole.address?.code ?? whole.title.code ?? (member && plan ? codeByNumber(whole, plan, known) : undefined)
  const address = whole.address?.url ?? (member && code ? usualAddress(page.language, member.id.replace('member:', ''), code) : namelessAddress(page))
  const source = sourceOf(page, address, code)
  const title = `${whole.title.title.text}${code ? ` (${code})` : ''}`
  const always = sourceClaims(page, source, address, title, 'COMMITMENT_PAGE', member ? citedReports(whole, member) : [])
  if (!member || !plan || !code) {
    const things = member && plan ? [memberAndPlan({ page: whole, known, source, member, plan })] : []
    return { ...(code ? { code } : {}), address, bundle: bundleOf([always, ...things]), remarks: [missing(whole, member, plan), ...whole.header.remarks] }
  }
  const context: ClaimContext = { page: whole, known, source, code, member, plan, lens: rules.lens ?? false, ...(rules.dayOrder ? { dayOrder: rules.dayOrder } : {}) }
  const assessed = headerAssessments(context)
  const claims = [always, memberAndPlan(context), commitmentRecords(context, address), participations(context), assessed.claims, topicTags(context), milestones(context), ...reviewClaims(context), referenceClaims(context), ...listClaims(context)]
  return { code, address, bundle: bundleOf(claims), remarks: [...whole.header.remarks, ...unreadNames(whole), ...assessed.remarks] }
}

const bundleOf = (claims: readonly Claims[]): Bundle => bundleSchema.parse(together(claims))

/** A page without a code is that of the commitment with its number in its plan, where one commitment has it. */
function codeByNumber(page: CommitmentPage, plan: PlanByYears, known: Known): string | undefined {
  if (!page.title.number || !plan.isKnown) return undefined
  const own = plainNumber(page.title.number)
  const codes = [...known.numbering.codesOf(plan.id)].filter(([number]) => plainNumber(number) === own).flatMap(([, found]) => found)
  return codes.length === 1 ? codes[0] : undefined
}

function missing(page: CommitmentPage, member: PageMember | undefined, plan: PlanByYears | undefined): Remark {
  const at = { line: page.title.title.line, what: page.title.title.text.slice(0, 120) }
  if (!member) return { ...at, reason: 'expected a member: in the address, above the title or in the letters of a code. Say --url for a page that was saved without its address' }
  if (!plan) return { ...at, reason: 'expected an action plan with a year, or a cycle; none is given, so that nothing can be said of the commitment' }
  return { ...at, reason: 'expected a code after the title or in the address, or a number that is known in the plan; the text is kept, nothing is said of a commitment' }
}

/** What the page says of its member and of the plan. */
function memberAndPlan({ page, source, member, plan, known }: Pick<ClaimContext, 'page' | 'source' | 'member' | 'plan' | 'known'>): Claims {
  const country = page.title.member ?? page.header.fields.get('country')?.value
  const printed = page.header.fields.get('actionPlan')
  const at = country ?? page.title.title
  const isNew = !known.members.some(({ id }) => id === member.id)
  const elsewhere = isNew && member.kind === 'COUNTRY' ? regionNamesBeside(member.english) : {}
  const translated = 'nl' in elsewhere ? [{ from: passage(source, 'Page heading', at), voice: 'MAKESHIFT' as const, says: { name: elsewhere } }] : []
  const members = isNew || country ? [{ id: member.id, records: [{ from: passage(source, 'Page heading', at), voice: voiceFor(page, 'PAGE_HEADING'), says: memberSays(page, member, country?.text, isNew) }, ...translated] }] : []
  const years = { startYear: plan.startYear, ...(plan.endYear ? { endYear: plan.endYear } : {}) }
  const from = passage(source, 'At a glance', printed?.at ?? page.title.title)
  const name = printed?.value.text ? { name: inLanguageOfLabels(page, printed.value.text) } : {}
  const unnamed = { from, voice: 'MAKESHIFT' as const, says: { name: { en: `${member.english}, plan of ${plan.startYear}` } } }
  return { members, plans: [{ id: plan.id, records: [{ from, voice: voiceFor(page, 'PAGE_HEADING'), says: { ...name, member: member.id, ...years } }, ...(printed?.value.text ? [] : [unnamed])] }] }
}

/** The name as printed, under the page's language; an English name too where the page gives none, since things go by it. */
function memberSays(page: CommitmentPage, member: PageMember, printed: string | undefined, isNew: boolean): { readonly name: Texts; readonly kind?: 'COUNTRY' | 'LOCAL'; readonly prefix?: string } {
  const name = { ...(isNew ? { en: member.english } : {}), ...(printed ? inLanguageOfLabels(page, printed) : {}) }
  return { name, ...(isNew ? { kind: member.kind, ...(member.prefix ? { prefix: member.prefix } : {}) } : {}) }
}

/** Names of members and plans are in the language of the page's labels, however few words they have; some are left in English. */
const inLanguageOfLabels = (page: CommitmentPage, text: string): Texts => ({ [page.language.toLowerCase()]: text })
