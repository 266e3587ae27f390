import { countsOf, tfIdf } from '../sparse.ts'
import { stemsIn } from '../terms.ts'

/** A word of a title says more than one of the text below it. */
const titleWorth = 3

/** Words of the same language, by their stems, and pairs of neighbours: "open" and "source" say less apart than together. */
export const words = tfIdf('words', ({ title, body, language }) => countsOf([[withPairs(stemsIn(title, language)), titleWorth], [withPairs(stemsIn(body, language)), 1]]))

const withPairs = (stems: readonly string[]): readonly string[] => [...stems, ...stems.slice(1).map((stem, before) => `${stems[before]} ${stem}`)]
