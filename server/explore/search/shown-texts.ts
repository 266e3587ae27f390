import { type Language, languages as allLanguages, propertyInLanguage } from '../../concepts/vocabulary.ts'

/** A text of a thing, or of something said of it: which field it is, its language where it has one, and of a passage where it begins in its document. */
export interface ShownText { readonly field: string; readonly language: Language | null; readonly text: string; readonly at?: number }

/** The field of a text that is a document from beginning to end. */
export const wholeDocument = 'document'

/** Texts as they are stored, by property. */
export type StoredTexts = Readonly<Record<string, string | readonly string[] | null>>

/** The fields as answers name them, in the order in which a match in them says most. */
export const fields: Readonly<Record<string, string>> = {
  code: 'code', gmCode: 'code', name: 'name', shortName: 'shortName', longName: 'longName', irmName: 'irmName', title: 'title', aliases: 'alias', formerNames: 'formerName',
  summary: 'summary', text: 'text', note: 'note', target: 'target', result: 'result', asWritten: 'asWritten', place: 'place', publisher: 'publisher', phrase: 'passage', document: wholeDocument,
}
/** Fields in the language of their document. */
const ofDocument = new Set(['title', 'phrase', 'document'])

/** Every text in a language asked, and those without one, in the order of fields and languages. */
export function shownTexts(stored: readonly StoredTexts[], languages: readonly Language[] | null): readonly ShownText[] {
  const order = Object.values(fields)
  const place = ({ field, language }: ShownText) => order.indexOf(field) * 10 + (language ? allLanguages.indexOf(language) : 0)
  return stored.flatMap(textsIn).filter(({ language }) => language === null || !languages || languages.includes(language)).sort((a, b) => place(a) - place(b))
}

function textsIn(stored: StoredTexts): readonly ShownText[] {
  const document = (stored.language ?? null) as Language | null
  return Object.entries(stored).flatMap(([property, value]) => {
    const [, name = property, suffix] = propertyInLanguage.exec(property) ?? []
    const field = fields[name]
    if (!field || value === null) return []
    const language = ofDocument.has(name) ? document : ((suffix?.toUpperCase() ?? null) as Language | null)
    return [value].flat().map((text) => ({ field, language, text }))
  })
}
