import { anchorOf, parametersOf } from '../../concepts/commitment/commitment.filter.ts'
import type { CommitmentFilter } from '../../concepts/commitment/commitment.input.ts'
import type { ByLanguage } from '../../concepts/thing/thing.ts'
import type { Indicator } from '../../concepts/vocabulary.ts'
import type { Page } from '../../reading/connection.ts'
import type { Reading } from '../../reading/request.ts'
import type { Order, Shared } from './statistics.ts'
import { idsBy, rowsBy, totalsBy } from './statistics.statements.ts'

/** What is counted, and which of a row's figures are wanted beside the count. */
export interface Counting {
  readonly order: Order
  readonly filter: CommitmentFilter | undefined
  readonly measured: Indicator | null
  readonly parts: { readonly links: boolean; readonly ratings: boolean }
}

/** A row as it is read; rows are in the order of their keys. */
export interface CountedRow {
  readonly key: string
  readonly keys: readonly { readonly value: string; readonly names: ByLanguage | null }[]
  readonly commitments: number
  readonly links: number
  readonly ratings: readonly Shared[]
}

/** Figures over all rows: how many different commitments, and how many rows. */
export interface Totals { readonly commitments: number; readonly rows: number }

/** The rows of one page and one more. */
export async function rowsOf(reading: Reading, counting: Counting, page: Page): Promise<readonly CountedRow[]> {
  const { order, measured, parts } = counting
  const found = await foundIn(reading, counting.filter)
  const rows = await reading.graph.read(rowsBy(order.grouping), { ...found, swapped: order.swapped, measured, parts, from: page.after, limit: page.limit })
  return rows as unknown as readonly CountedRow[]
}

/** Read once in a request, and only if asked for. */
export const totalsOf = (reading: Reading, { order, filter }: Counting): Promise<Totals> =>
  once(reading, `${totalsBy(order.grouping).name}:${JSON.stringify(filter)}`, async () => {
    const [totals] = await reading.graph.read(totalsBy(order.grouping), await foundIn(reading, filter))
    return totals as unknown as Totals
  })

/** What the statements are to count: no ids for all there are, since a filter costs planning and comparing that counting everything can do without. */
function foundIn(reading: Reading, filter: CommitmentFilter | undefined): Promise<Readonly<Record<string, unknown>>> {
  const conditions = parametersOf(filter)
  const parameters = { ...conditions, rev: reading.rev }
  if (Object.values(conditions).every((condition) => condition === null)) return Promise.resolve({ ...parameters, ids: null })
  const finder = idsBy(anchorOf(conditions))
  return once(reading, `${finder.name}:${JSON.stringify(conditions)}`, async () => {
    const [row] = await reading.graph.read(finder, { ...parameters, after: null })
    return { ...parameters, ids: row?.ids }
  })
}

/** One answer for all who ask for the same within a request. */
const once = <T>(reading: Reading, key: string, read: () => Promise<T>): Promise<T> => reading.loader<string, T>(key, async () => [await read()]).load('')
