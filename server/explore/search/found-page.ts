import { type Connection, connectionOf, type Page } from '../../reading/connection.ts'
import type { Found } from './fusion.ts'

/** One page of what was found. A cursor names the row and its place: where the row has gone since, the page goes on from the place. */
export function pageIn(found: readonly Found[], page: Page): Connection<Found> {
  const places = new Map(found.map(({ id }, index) => [id, index + 1]))
  const from = page.after === null ? 0 : startAfter(page.after, places)
  return connectionOf(found.slice(from, from + page.limit), page, ({ id }) => `${places.get(id)} ${id}`)
}

function startAfter(key: string, places: ReadonlyMap<string, number>): number {
  const [place, id] = key.split(' ')
  return places.get(id ?? '') ?? (Number(place) || 0)
}
