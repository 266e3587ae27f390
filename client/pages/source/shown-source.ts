import type { SourceQuery } from '../../generated/operations.ts'

/** A document as its page shows it. */
export type ShownSource = NonNullable<SourceQuery['source']>
