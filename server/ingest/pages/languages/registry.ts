import type { Language } from '../../../concepts/vocabulary.ts'
import { dutch } from './nl.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import type { LanguageTable } from './language-table.ts'
import { spanish } from './es.ts'

/** Every language that pages are read in; a new one is a file beside these and its name here. */
export const languageTables: readonly LanguageTable[] = [english, french, spanish, dutch]

/** All tables, that of a page's own language first: machine translation leaves some labels as they were. */
export const tablesFor = (language: Language): readonly LanguageTable[] => [...languageTables].sort((a, b) => Number(b.language === language) - Number(a.language === language))
