import type { Asserter, Direction, LinkKind } from '../../generated/operations.ts'
import type { PassageTone } from '../source/passage-block.tsx'

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

const tones: Readonly<Record<Asserter, PassageTone & ('reviewer' | 'official' | 'editor' | 'computed')>> = {
  IRM: 'reviewer',
  CIVIL_SOCIETY: 'reviewer',
  ACTION_PLAN: 'official',
  GOVERNMENT: 'official',
  OGP_DATA: 'official',
  EDITOR: 'editor',
  COMPUTED: 'computed',
}

/** The colour family of who says it: reviewers, official documents, editors, computation. */
export const toneOf = (asserter: Asserter) => tones[asserter]

/** Links that say what came before and after, as against beside. */
export const lineageKinds: readonly LinkKind[] = ['CONTINUES', 'POLICY_AREA_CARRIED_OVER']
