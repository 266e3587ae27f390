import type { ChangesQuery } from '../../generated/operations.ts'
import { groupBy } from '../../grouping.ts'

/** What one revision did to one claim. */
export type Change = ChangesQuery['changes']['edges'][number]['node']

/** Changes of one revision, by the thing they are about. */
export interface RevisionChanges {
  readonly revision: Change['revision']
  readonly things: readonly { readonly thing: Change['thing']; readonly changes: readonly Change[] }[]
}

/** Changes by revision, and within it by thing. */
export const byRevision = (changes: readonly Change[]): readonly RevisionChanges[] =>
  [...groupBy(changes, ({ revision }) => revision.number).values()].map((same) => ({
    revision: (same[0] as Change).revision,
    things: [...groupBy(same, ({ thing }) => thing?.id).values()].map((ofThing) => ({ thing: (ofThing[0] as Change).thing, changes: ofThing })),
  }))

/** "LINK_ADDED" is an added link. */
export const kindParts = (kind: string): readonly [claim: string, deed: string] => {
  const place = kind.lastIndexOf('_')
  return [kind.slice(0, place), kind.slice(place + 1)]
}

/** How often each kind occurs, by name. */
export const countKinds = (changes: readonly Change[]): readonly (readonly [string, number])[] =>
  [...groupBy(changes, ({ kind }) => kind)].map(([kind, same]) => [kind, same.length] as const).sort(([a], [b]) => a.localeCompare(b))
