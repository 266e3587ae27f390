import { plainPhrase } from '../../shared/plain-words.ts'
import { bodyWords } from './institution-words.ts'

/** "Provinces of A, B and C": one of each under one plural; in small letters only where a name begins ("the provinces of"), since "Association of cities of A" is one body. */
const plurals: readonly (readonly [RegExp, string])[] = ([
  ['Provinces', 'Province'], ['Municipalities', 'Municipality'], ['Ministries', 'Ministry'], ['Cities', 'City'], ['Provincies', 'Provincie'], ['Gemeenten', 'Gemeente'], ['Provincias', 'Provincia'], ['Municipios', 'Municipio'], ['Ayuntamientos', 'Ayuntamiento'], ['Diputaciones Forales', 'Diputación Foral'],
  ['Provincial Councils', 'Provincial Council'], ['City Councils', 'City Council'], ['County Councils', 'County Council'], ['Universities', 'University'], ['Regions', 'Region'], ['Mairies', 'Mairie'], ['Municipalidades', 'Municipalidad'], ['Alcaldías', 'Alcaldía'],
  ['Municipalités', 'Municipalité'], ['Communes', 'Commune'], ['Ministères', 'Ministère'], ['Ministerios', 'Ministerio'],
] as const).map(([many, one]) => [new RegExp(`(?:(?<!\\p{L})${many[0]}|(?<=^ {0,3}|[;,•(] {0,3}|(?<!\\p{L})(?:the|les|las|los|de|alle|\\d) )${many[0]!.toLowerCase()})${many.slice(1)} (of|de|van|du) ([^;•()]{1,2000}?) (?:and|et|y|en) (?:(?:of|de|van|du) )?([^;,•()]+?)(?= *(?:[;,•()]|$))`, 'gu'), one])

/** Only places and short names are parted at their commas: what has a word for a body in it is the next name of the cell. */
const eachOf = (one: string) => (whole: string, tie: string, some: string, last: string): string => {
  const names = [...some.split(/\s*,\s*/), last]
  const areShort = names.length === 2 || names.every((name) => /^\p{Lu}[\p{L}'’ /-]{1,30}$/u.test(name) && !plainPhrase(name).split(' ').some((word) => bodyWords.has(word)))
  return areShort ? names.map((name) => `${one} ${tie} ${name}`).join('; ') : whole
}

/** A cell in which each body that stands with others under one plural has its whole name: "Province of A; Province of B". */
export const withoutPlurals = (cell: string): string => plurals.reduce((text, [many, one]) => text.replace(many, eachOf(one)), cell)
