import type { Language, SourceKind } from '../../concepts/vocabulary.ts'

/** A page as somebody saved it: its bytes, and what is known of where and when. */
export interface CapturedFile {
  /** The file's name, for messages and where no address is known. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The address that it was saved from, where it does not say so itself. */
  readonly url?: string
  /** The day of the capture, as precise as it is known. */
  readonly capturedOn?: string
}

/** A page as it is kept: its text without personal data, and what was known of the file. */
export interface KeptPage {
  /** The id of the capture. */
  readonly source: string
  /** DATASET for a row of one. */
  readonly kind?: SourceKind
  readonly text: string
  readonly url: string | undefined
  readonly language: Language
  readonly capturedOn: string | undefined
  readonly withheld: number
  /** Whether hints of a glossary were taken out of it, by which its layout is told. */
  readonly hinted: boolean | undefined
  readonly sha256: string | undefined
}

/** Why a file was not read: what was expected, what came, what to do. */
export interface Refused { readonly refused: string }

/** No page of a known form comes near this; what is larger is something else, and is refused before it is looked at. */
export const largestPage = 5_000_000
