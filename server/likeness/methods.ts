import type { Fusion } from './fusion.ts'
import { letters } from './scorers/letters.ts'
import { meaning } from './scorers/meaning.ts'
import { words } from './scorers/words.ts'

/** A way to compute overlap, with the scores from which on it uses which word. */
export interface Method extends Fusion { readonly likely: number; readonly possible: number }

/** Words, letters and what the model makes of the texts. The weights are those that did best on the texts at hand: words and letters see much the same and count half each. */
export const withModel: Method = { name: 'words + letters + meaning', voices: [{ scorer: words, weight: 0.5, withinLanguage: true }, { scorer: letters, weight: 0.5 }, { scorer: meaning, weight: 1.5 }], likely: 3, possible: 2.5 }

/** Words and letters alone, where there is no model. It is sure of fewer pairs, so its words begin higher. */
export const withoutModel: Method = { name: 'words + letters', voices: [{ scorer: words, weight: 0.5, withinLanguage: true }, { scorer: letters, weight: 0.5 }], likely: 3.5, possible: 3 }
