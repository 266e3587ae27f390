const mostFigures = 4

/**
 * What tells an item of a list that has no number of its own: its place, how many there are, and its figures (dates, amounts). A translation of the page has the same,
 * so that both come to one id; where it has more items, or other figures, place alone would join what does not belong together.
 */
export const placeInList = (place: number, count: number, figures: readonly string[]): string => [`${place + 1}-of-${count}`, ...[...new Set(figures)].sort().slice(0, mostFigures)].join('_')

/** The figures of a text as all languages write them: 75,000 and 75.000 and 75 000 are 75000. */
export const figuresIn = (text: string): readonly string[] => [...text.matchAll(/\d+(?:[.,\u00A0\u202F ]\d{3}(?!\d))*/gu)].map(([figure]) => figure.replace(/\D/g, ''))
