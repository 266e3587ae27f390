/** Signs of white space that stay of a gap in a line: more than any page parts its columns with. */
const widest = 100
const gap = new RegExp(`(?<![^\\S\\n])[^\\S\\n]{${widest + 1},}`, 'gu')

/** A text without endless gaps in its lines. They say nothing, and whatever looks for a sign behind white space would go through them again and again. */
export const narrowGaps = (text: string): string => text.replace(gap, (whole) => whole.slice(0, widest))
