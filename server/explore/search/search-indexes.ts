import { titleKinds } from '../../concepts/record/properties.ts'
import { type Language, languages as allLanguages } from '../../concepts/vocabulary.ts'

/** Properties that an index is asked by. They are always named, since an index also holds what only narrows a question. */
export type Fields = readonly string[]

const texts = [...titleKinds, 'summary', 'text', 'note', 'target', 'result'] as const
const textsIn = (language: string): Fields => texts.map((text) => `${text}_${language}`)

/** The properties of each full-text index: those without a language, and what stands before one. They are made by the migrations on search, on long names and on texts of documents. */
const indexes: Readonly<Record<string, { readonly neutral: Fields; readonly spoken: Fields }>> = {
  whole_names: { neutral: ['find_names'], spoken: ['find_names'] },
  words_of_names: { neutral: ['find_names', 'find_places'], spoken: ['find_names'] },
  words_of_texts: { neutral: ['find_words'], spoken: ['find_words'] },
  texts_in_en: { neutral: textsIn('en'), spoken: [] },
  texts_in_nl: { neutral: [...textsIn('nl'), 'find_parts_nl'], spoken: [] },
  texts_in_fr: { neutral: textsIn('fr'), spoken: [] },
  texts_in_es: { neutral: textsIn('es'), spoken: [] },
  locating_phrases: { neutral: ['phrase'], spoken: [] },
  words_of_documents: { neutral: ['text'], spoken: [] },
}

/** The properties of an index to ask: those of some languages, or of all, and those without. */
export function fieldsOf(index: string, languages: readonly Language[] | null): Fields {
  const known = indexes[index]
  if (!known) throw new Error(`there is no full-text index ${index}`)
  return [...known.neutral, ...(languages ?? allLanguages).flatMap((language) => known.spoken.map((field) => `${field}_${language.toLowerCase()}`))]
}
