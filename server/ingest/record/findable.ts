import { languages } from '../../concepts/vocabulary.ts'
import { partsOf } from '../../shared/dutch-compounds.ts'
import { plainPhrase, wordsIn } from '../../shared/plain-words.ts'
import type { ClaimDraft, Properties, Stored } from './draft.ts'

type Lists = Readonly<Record<string, readonly string[] | null>>

/** A thing's values with what search finds it by beside them. Derived, so no part of any hash. */
export function findable<T extends Properties>(id: string, values: T): T & Lists {
  // Names of municipalities are names: Waterland is not about water.
  const derived: Lists = { ...plainNames(id, values), parts_nl: id.startsWith('municipality:') ? null : partsIn(values) }
  return { ...values, ...derived }
}

/** A claim's properties with the parts of its Dutch compounds; a record repeats its thing's words, which are found there. */
export const withParts = ({ label, properties }: ClaimDraft): Properties => (label === 'Record' ? properties : { ...properties, parts_nl: partsIn(properties) })

/** All names in plain form, as whole phrases: those of each language apart (plainNames_nl), those of none (codes, aliases, titles) together. */
function plainNames(id: string, values: Properties): Lists {
  const ofLanguage = (language: string) => phrases(['name', 'shortName', 'irmName'].map((kind) => values[`${kind}_${language}`]))
  return {
    plainNames: phrases([id.slice(id.indexOf(':') + 1), values.code, values.gmCode, values.aliases, values.formerNames, values.title]),
    ...Object.fromEntries(languages.map((language) => [`plainNames_${language.toLowerCase()}`, ofLanguage(language.toLowerCase())])),
  }
}

/** The parts of Dutch compounds, which the Dutch analyzer leaves whole. */
function partsIn(values: Properties): readonly string[] | null {
  const dutch = Object.entries(values).filter(([property]) => isDutch(property, values)).map(([, value]) => value)
  return listed(texts(dutch).flatMap((text) => wordsIn(text).flatMap(({ plain }) => partsOf(plain))))
}

/** Aliases and what is kept as written have no language of their own; where they are Dutch, they have compounds too. */
const isDutch = (property: string, values: Properties): boolean =>
  property.endsWith('_nl') || property === 'aliases' || property === 'asWritten' || (property === 'title' && values.language === 'NL')

const phrases = (values: readonly (Stored | undefined)[]): readonly string[] | null => listed(texts(values).map(plainPhrase).filter(Boolean))

const texts = (values: readonly (Stored | undefined)[]): readonly string[] => values.flat().filter((value): value is string => typeof value === 'string')

const listed = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? [...new Set(list)] : null)
