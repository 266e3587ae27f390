import { commitmentNumberOf } from '../normalise/commitment-number.ts'
import { claimsOfText } from '../references/claims-of-text.ts'
import type { Numbering } from '../resolve/known.ts'
import { textColumn } from './columns.ts'
import type { RowText } from './row-text.ts'
import { type Entries, given, type RowContext } from './row.ts'

/**
 * What the plan's text in a row says of other commitments by number, and the links that it asserts. Phrases that are no references are many in pasted plans (headings,
 * form labels) and are not kept.
 */
export function referencesOf(row: RowContext, { text }: Pick<RowText, 'text'>, numbering: Numbering): Entries {
  const { cells, code, plan, member, year, at } = row
  const { source, start, end } = at(textColumn)
  if (start === undefined || end === undefined) return {}
  const planNumber = commitmentNumberOf(given(cells['Commitment Number']) ?? '')
  const planSequence = numbering.plansOf(member).find(({ id }) => id === plan)?.sequence
  const { references, links } = claimsOfText({
    source, text: text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start, end), code, plan, member, headingNumbers: [], language: 'EN', planStartYear: year, sections: [{ name: textColumn, start, end, by: 'ACTION_PLAN' }],
    titles: [given(cells['Commitment Title']), given(cells['Short Title'])].filter((title) => title !== undefined), ...(planNumber ? { planNumber } : {}), ...(planSequence ? { planSequence } : {}),
  }, numbering)
  return { references: references.filter(({ state }) => state !== 'NOT_A_REFERENCE'), links: links.filter(({ from, to }) => from !== to) }
}
