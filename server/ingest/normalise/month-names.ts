import { plainOf } from '../../shared/plain-words.ts'

/** Months in the languages that sources are written in, January first, with the short forms in use. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'januari', 'janvier', 'janv', 'enero', 'ene'],
  ['february', 'feb', 'febr', 'februari', 'fevrier', 'fevr', 'febrero'],
  ['march', 'mar', 'maart', 'mrt', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mei', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio'],
  ['august', 'aug', 'augustus', 'aout', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'decembre', 'diciembre', 'dic'],
]

const numbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** The month that a word names, 1 to 12, whatever its language, case and accents. */
export const monthNamed = (word: string): number | undefined => numbers.get(plainOf(word))
