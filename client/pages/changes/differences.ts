import { languageTags, propertyInLanguage } from '../../i18n/languages.ts'
/** A property with what a claim said of it before and says of it after. */
export interface Difference { readonly property: string; readonly before: string | null; readonly after: string | null }

/** Says what other properties say already, in the words of the program, or, as which run it was, what holds for the whole revision. */
const redundant = ['scale', 'rank', 'code', 'gmCode', 'run']

/** What a change did, property by property; of texts in several languages the reader's, where there is one. */
export function differencesOf({ before, after }: { readonly before: string | null; readonly after: string | null }, language: string): readonly Difference[] {
  const [was, is] = [saidIn(before), saidIn(after)]
  const properties = [...new Set([...was.keys(), ...is.keys()])]
  return properties
    .filter((property) => !redundant.includes(property) && isFor(language, property, properties))
    .map((property) => ({ property, before: was.get(property) ?? null, after: is.get(property) ?? null }))
}

const nextProperty = new RegExp(`; (?=[a-z][A-Za-z]*(?:_(?:${languageTags.join('|')}))?: )`)

/** The API tells what a claim says in one line: "name: value; name: value". */
function saidIn(line: string | null): ReadonlyMap<string, string> {
  const parts = (line ?? '').split(nextProperty)
  const entries = parts.map((part) => [part.slice(0, part.indexOf(': ')), part.slice(part.indexOf(': ') + 2)] as const)
  return new Map(entries.filter(([property, value]) => property !== '' && value !== '' && value !== '[]' && value !== 'false'))
}

function isFor(language: string, property: string, all: readonly string[]): boolean {
  const [, name, tag] = propertyInLanguage.exec(property) ?? []
  return !tag || tag === language || !all.includes(`${name}_${language}`)
}
