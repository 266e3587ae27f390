import type { Revision } from '../../concepts/revision/revision.ts'

/** Whose the data are; stands in every file that has room for it. */
const licence = 'Facts from documents of the Open Government Partnership, its Independent Reporting Mechanism, members and local bodies, which keep the rights in their texts; municipalities: CBS, Kadaster (CC BY 4.0, adapted: merged and simplified).'

/** What a file says of itself: the one state of the hub that it was read at. */
export interface Provenance { readonly generator: 'Verband'; readonly revision: number; readonly revisionAt: string; readonly licence: string }

export const provenanceOf = ({ number, at }: Pick<Revision, 'number' | 'at'>): Provenance => ({ generator: 'Verband', revision: number, revisionAt: at.toISOString(), licence })
