import type { Direction, LinkKind } from '../../generated/operations.ts'

/** What a link says, seen from one of its ends. */
export type Saying = 'overlaps' | 'continues' | 'continuedBy' | 'carriedFrom' | 'carriedTo' | 'names' | 'namedBy' | 'clustered' | 'noOverlap'

const sayings: Readonly<Record<LinkKind, readonly [outgoing: Saying, incoming: Saying]>> = {
  THEMATIC_OVERLAP: ['overlaps', 'overlaps'],
  CONTINUES: ['continues', 'continuedBy'],
  POLICY_AREA_CARRIED_OVER: ['carriedFrom', 'carriedTo'],
  CROSS_REFERENCE: ['names', 'namedBy'],
  CLUSTERED_WITH: ['clustered', 'clustered'],
  NO_OVERLAP: ['noOverlap', 'noOverlap'],
}

/** The saying of a link, from the end where the reader stands. */
export const sayingOf = (kind: LinkKind, direction: Direction): Saying => sayings[kind][direction === 'INCOMING' ? 1 : 0]

/** Links that say what came before and after, as against beside. */
export const lineageKinds: readonly LinkKind[] = ['CONTINUES', 'POLICY_AREA_CARRIED_OVER']
