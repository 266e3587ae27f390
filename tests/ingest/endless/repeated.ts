/** A unit over and over, up to so many letters. */
export const repeated = (unit: string, letters: number): string => unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters)

/** The same in lines as long as a page may have. */
export const inLongLines = (unit: string, letters: number): string => Array.from({ length: Math.ceil(letters / 90_000) }, () => repeated(unit, Math.min(letters, 90_000))).join('\n')

/** So long may take what takes a second or two: work that grows with the square of a text would not come to an end. */
export const patience = 60_000
