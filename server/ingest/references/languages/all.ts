import type { Language } from '../../../concepts/vocabulary.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'
import type { Words } from './words.ts'

/** All languages that references are read in; another one is a file beside these and a place here. */
export const allWords: readonly Words[] = [english, dutch, french, spanish]

/** The words of one language. */
export const wordsOf = (language: Language): Words => allWords.find((words) => words.language === language) ?? english
