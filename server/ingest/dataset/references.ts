import { commitmentNumberOf } from '../normalise/commitment-number.ts'
import { claimsOfText } from '../references/claims-of-text.ts'
import type { Known } from '../resolve/known.ts'
import { rowOf } from './bundle-of-row.ts'
import { textColumn } from './columns.ts'
import { readable } from './expected-cells.ts'
import { type Entries, given } from './row.ts'
import { keptCells } from './row-text.ts'

/**
 * What the plan's text in a row says of other commitments by number, and the links that it asserts, from the text that is kept of the row: so it can be asked again when more
 * numbers are known. Phrases that are no references are many in pasted plans (headings, form labels) and are not kept.
 */
export function referencesOf(source: string, text: string, { members, numbering }: Pick<Known, 'members' | 'numbering'>): Entries {
  const { cells: kept, start, end } = keptCells(text)
  if (start === undefined) return {}
  const cells = readable(kept)
  const { code, plan, member, year } = rowOf(cells, { members }, () => ({ source, stance: 'SUPPORTS' }))
  const planNumber = commitmentNumberOf(given(cells['Commitment Number']) ?? '')
  const planSequence = numbering.plansOf(member).find(({ id }) => id === plan)?.sequence
  const { references, links } = claimsOfText({
    source, text: text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start, end), code, plan, member, headingNumbers: [], language: 'EN', planStartYear: year, sections: [{ name: textColumn, start, end, by: 'ACTION_PLAN' }],
    titles: [given(cells['Commitment Title']), given(cells['Short Title'])].filter((title) => title !== undefined), ...(planNumber ? { planNumber } : {}), ...(planSequence ? { planSequence } : {}),
  }, numbering)
  return { references: references.filter(({ state }) => state !== 'NOT_A_REFERENCE'), links: links.filter(({ from, to }) => from !== to) }
}
