import type { Standing } from '../../concepts/vocabulary.ts'

const marks: readonly { readonly standing: Standing; readonly mark: RegExp }[] = [
  { standing: 'TO_BE_CONFIRMED', mark: /[,(]?\s*\(?\b(?:t\.?b\.?[cd]\.?|to be (?:confirmed|determined)|nog te bevestigen|à confirmer|por confirmar)(?:\)|(?=\s|$|,))/iu },
  { standing: 'DOUBTFUL', mark: /\s*\(\s*\?+\s*\)|\s\?+$/u },
  { standing: 'DOUBTFUL', mark: /^\(?(?:probably|perhaps|possibly|potentially|maybe|presumably|probablement|peut-être|éventuellement|probablemente|posiblemente|quizás|tal vez|waarschijnlijk|mogelijk|wellicht|misschien)\)?[\s:,]+/iu },
  { standing: 'DOUBTFUL', mark: /\s*\((?:probably|perhaps|possibly|potentially|maybe|probablement|probablemente|waarschijnlijk|mogelijk|wellicht)\)/iu },
  { standing: 'CONFIRMED', mark: /\s*(?:,\s*|\()(?:confirmed|confirmé|confirmado|bevestigd)\)?$/iu },
]

/** How sure a source is of a participation, by the mark it puts beside the name, and the name without that mark. */
export function standingOf(asWritten: string): { readonly name: string; readonly standing: Standing } {
  for (const { standing, mark } of marks) if (mark.test(asWritten)) return { name: asWritten.replace(mark, ' ').replace(/\s+/g, ' ').trim(), standing }
  return { name: asWritten, standing: 'STATED' }
}
