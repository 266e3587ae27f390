import type { SourcePassagesQuery } from '../../generated/operations.ts'

/** Passages of a document as its page shows them. */
export type ShownPassages = NonNullable<SourcePassagesQuery['source']>['passages']
/** One of them, with what rests on its words. */
export type ShownPassage = ShownPassages['edges'][number]['node']
