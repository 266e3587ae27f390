import type { Language } from '../concepts/vocabulary.ts'

/** What is compared: the texts of one thing, in the language that most of them are in. */
export interface Document {
  readonly id: string
  readonly language: Language
  /** Its titles in that language, as one text. */
  readonly title: string
  /** Its titles in other languages: names that are the same everywhere are found through them. */
  readonly otherTitles: string
  /** All other text, without lists of other things. */
  readonly body: string
  /** What the model makes of title and body: a unit vector; null without a model. */
  readonly vector: Float32Array | null
}

/** Less than a sentence says no more than a title. */
const lettersOfSentence = 100

/** Whether there is more of something than a title: only then do its words say much. */
export const isMoreThanTitle = ({ body }: Pick<Document, 'body'>): boolean => body.length >= lettersOfSentence
