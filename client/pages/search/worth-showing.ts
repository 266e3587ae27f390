import type { Language } from '../../generated/operations.ts'

interface Found { readonly field: string; readonly language: Language | null }

/** Matched words without those that say the same in another language: what was found in the reader's own is enough. */
export const worthShowing = <Highlight extends Found>(highlights: readonly Highlight[], reader: Language): readonly Highlight[] =>
  highlights.filter(({ field, language }) => language === null || language === reader || !highlights.some((other) => other.field === field && other.language === reader))
