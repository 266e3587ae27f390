import { languageTags } from '../../concepts/vocabulary.ts'

const codes = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
let words: ReadonlySet<string> | undefined

/** Words of countries' names that are more often names of people. */
const people = new Set(['lucia', 'martin', 'vincent', 'pierre', 'miguel', 'thomas', 'helena', 'jan', 'kitts', 'maarten', 'bartholomew', 'barthelemy', 'bartolome', 'norman', 'cook', 'marshall', 'salomon', 'salvador', 'dominica', 'marino', 'pedro', 'diego', 'elena', 'vicente', 'mauricio', 'maurice', 'dominique', 'christophe', 'lucie', 'helene', 'isla', 'guadalupe', 'mariana', 'leona', 'malte', 'solomon', 'tristan', 'cristobal', 'acuna', 'cunha', 'costa', 'sierra', 'verde', 'rico', 'nieves', 'espana', 'macdonald', 'mcdonald', 'wallis', 'heard'])

/** The words of the names of countries in the four languages, in small letters without accents: Papua New Guinea is nobody. */
export function regionWords(): ReadonlySet<string> {
  words ??= new Set(languageTags.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return codes.flatMap((a) => codes.map((b) => names.of(a + b) ?? '')).flatMap((name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !people.has(word))
  }))
  return words
}
