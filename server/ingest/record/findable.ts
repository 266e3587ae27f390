import { titleKinds } from '../../concepts/record/properties.ts'
import { languages } from '../../concepts/vocabulary.ts'
import { partsOf } from '../../shared/dutch-compounds.ts'
import { plainPhrase, wordsIn } from '../../shared/plain-words.ts'
import type { ClaimDraft, Properties, Stored } from './draft.ts'

/** What search finds a node by, beside its own texts. Derived, so no part of any hash. */
type Findable = Readonly<Record<`find_${string}`, readonly string[] | null>>

const suffixes = languages.map((language) => language.toLowerCase())
const texts = ['summary', 'text', 'note', 'target', 'result'] as const
const kindOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** A thing's values with its names in plain form as whole phrases (those of codes, aliases and titles have no language), its words, and the parts of Dutch compounds. */
export function findable<T extends Properties>(id: string, values: T): T & Findable {
  const unspoken = [id.slice(id.indexOf(':') + 1), values.code, values.gmCode, values.aliases, values.formerNames, values.title]
  const found: Findable = {
    find_kinds: [kindOf(id)], find_names: phrases(unspoken), find_places: phrases([values.place, values.publisher]),
    ...byLanguage('find_names', (suffix) => phrases(titleKinds.map((name) => values[`${name}_${suffix}`]))),
    ...wordsOf(values, partsIn(id, values)),
  }
  return { ...values, ...found }
}

/** A claim's properties with the kinds of things that it leads to and its words; a record repeats its thing's words, which are found there. */
export function findableClaim({ label, properties, refs }: ClaimDraft): Properties {
  const leads: Findable = { find_kinds: listed(refs.filter(({ type }) => type !== 'IN_SOURCE').map(({ to }) => kindOf(to))) }
  return label === 'Record' ? { ...properties, ...leads } : { ...properties, ...leads, ...wordsOf(properties, partsIn('', properties)) }
}

/** The plain words of texts, those of each language apart; with the Dutch ones the parts of compounds, which analyzers leave whole. */
function wordsOf(values: Properties, parts: readonly string[] | null): Findable {
  const spoken = (suffix: string) => words(texts.map((text) => values[`${text}_${suffix}`]))
  return {
    find_words: listed(words([values.asWritten])), find_parts_nl: parts,
    ...byLanguage('find_words', (suffix) => listed([...spoken(suffix), ...(suffix === 'nl' ? (parts ?? []) : [])])),
  }
}

/** Names of municipalities are names: Waterland is not about water. Aliases and what is kept as written may be Dutch. */
function partsIn(id: string, values: Properties): readonly string[] | null {
  if (kindOf(id) === 'municipality') return null
  const dutch = [...titleKinds, ...texts].map((property) => values[`${property}_nl`])
  return listed(words([...dutch, values.aliases, values.asWritten, values.language === 'NL' ? values.title : null]).flatMap(partsOf))
}

const byLanguage = (property: 'find_names' | 'find_words', of: (suffix: string) => readonly string[] | null): Findable =>
  Object.fromEntries(suffixes.map((suffix) => [`${property}_${suffix}`, of(suffix)]))

const phrases = (values: readonly (Stored | undefined)[]): readonly string[] | null => listed(strings(values).map(plainPhrase).filter(Boolean))
const words = (values: readonly (Stored | undefined)[]): readonly string[] => strings(values).flatMap((text) => wordsIn(text).map(({ plain }) => plain))
const strings = (values: readonly (Stored | undefined)[]): readonly string[] => values.flat().filter((value): value is string => typeof value === 'string')
const listed = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? [...new Set(list)] : null)
