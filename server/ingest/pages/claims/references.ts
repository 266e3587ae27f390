import { ownHeading } from '../fields/own-heading.ts'
import { ownTitles } from './own-titles.ts'
import type { Line } from '../text/lines.ts'
import { claimsOfText } from '../../references/claims-of-text.ts'
import type { Section } from '../../references/reference.ts'
import type { ClaimContext, Claims } from './context.ts'

/** What the plan's and the reviewer's text say of other commitments by number, and the links that they assert. The page's own list gives no numbers. */
export function referenceClaims(context: ClaimContext): Claims {
  const { page, known, source, code, member, plan } = context
  const { description, irmMidterm, irmEndOfTerm } = page.sections
  const titles = [page.title.title.text]
  const [ofPlan, ofMidterm, ofEndOfTerm] = [description, irmMidterm, irmEndOfTerm].map((lines) => ownHeading(lines, ownTitles(page))?.number)
  const numbers = [page.title.number, ofPlan, ofMidterm, ofEndOfTerm].filter((number) => number !== undefined)
  const sections = [...sectionOf('Plan text', description, 'ACTION_PLAN'), ...sectionOf('IRM text', irmMidterm, 'IRM'), ...sectionOf('IRM text, end of term', irmEndOfTerm, 'IRM')]
  const planSequence = known.numbering.plansOf(member.id).find(({ id }) => id === plan.id)?.sequence
  const claims = claimsOfText({
    source, text: textOf(page.text, sections), code, plan: plan.id, member: member.id, headingNumbers: numbers, titles, language: page.language, sections, memberNames: [...new Set([member.english, ...(known.members.find(({ id }) => id === member.id)?.names ?? [])])], planStartYear: plan.startYear,
    ...(planNumberOf(context) ? { planNumber: planNumberOf(context) } : numbers[0] ? { planNumber: numbers[0] } : {}), ...(planSequence ? { planSequence } : {}),
  }, known.numbering)
  return { ...claims, links: claims.links.filter(({ from, to }) => from !== to) }
}

/** The number that the plan is known to give it. */
const planNumberOf = ({ known, plan, code }: ClaimContext): string | undefined => [...known.numbering.codesOf(plan.id)].find(([, codes]) => codes.includes(code))?.[0]

function sectionOf(name: string, lines: readonly Line[], by: Section['by']): readonly Section[] {
  const filled = lines.filter(({ text }) => text !== '')
  const [first, last] = [filled[0], filled.at(-1)]
  return first && last ? [{ name, start: first.start, end: last.end, by }] : []
}

/** The page's text with everything outside those sections blank, so that places stay and nothing of header and list is read. */
function textOf(text: string, sections: readonly Section[]): string {
  let from = 0
  const parts = sections.map(({ start, end }) => {
    const blank = text.slice(from, start).replace(/[^\n]/g, ' ')
    from = end
    return blank + text.slice(start, end)
  })
  return parts.join('') + text.slice(from).replace(/[^\n]/g, ' ')
}
