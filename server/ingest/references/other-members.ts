import { languageTags } from '../../concepts/vocabulary.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import type { OwnCommitment } from './reference.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
/** What texts call countries beside the names that the four languages have for states; the last are parts of some, and members or bodies of their own. */
const more: Readonly<Record<string, string>> = {
  GB: 'UK|U.K.|Britain|Great Britain', US: 'USA|U.S.|U.S.A.', CZ: 'Czech Republic|République tchèque|República Checa', SK: 'Slovak Republic|République slovaque|República Eslovaca', KR: 'Korea|Corée|Corea', CV: 'Cabo Verde', KG: 'Kyrgyz Republic|République kirghize|República Kirguisa',
  CI: "Ivory Coast|Cote d'Ivoire", MD: 'Republic of Moldova', MK: 'Macedonia|Macédoine', ZZ: 'Scotland|Northern Ireland|Wales|England|Ontario|Catalonia|Basque Country|Écosse|Escocia|Schotland',
}
/** Countries whose code is another in the codes of commitments. */
const regionOf: Readonly<Record<string, string>> = { UK: 'GB', MO: 'MA' }
/** Codes that stand for no state. */
const noState = new Set(['EU', 'EZ', 'UN', 'QO'])
const languages = 'et lv lt fi sv da nb is ga cy de fr es pt it nl el bg ro hu cs sk pl sl hr sr bs sq mk uk ru ka hy az kk ky tg uz mn ko ja zh id ms fil th vi si ta hi ur fa ps he tr sw am so zu eu ca'.split(' ')
const longestName = 4

let countries: ReadonlyMap<string, string> | undefined
let adjectives: ReadonlyMap<string, string> | undefined

/** The codes of countries by their names in plain form, in the four languages. */
function countryNames(): ReadonlyMap<string, string> {
  countries ??= new Map(letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !noState.has(code)).flatMap((code) => {
    const known = code === 'ZZ' ? [] : languageTags.flatMap((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code) ?? [])
    return [...known, ...known.map((name) => name.replace('&', 'and')), ...(more[code]?.split('|') ?? [])].map((name) => [plainPhrase(name), code] as const)
  }))
  return countries
}

/** The codes of countries by the names of their languages, which are what their own things are called. */
function countryAdjectives(): ReadonlyMap<string, string> {
  adjectives ??= new Map(languages.flatMap((language) => languageTags.map((one) => [plainPhrase(new Intl.DisplayNames([one], { type: 'language' }).of(language) ?? ''), new Intl.Locale(language).maximize().region ?? ''] as const)))
  return adjectives
}

const ownRegion = ({ code }: OwnCommitment): string | undefined => {
  const prefix = /^([A-Z]{2})\d{4}$/.exec(code)?.[1]
  return prefix === undefined ? undefined : regionOf[prefix] ?? prefix
}

/** Whether a stretch of a text names another country or member than the own one. */
export function namesOtherMember(text: string, own: OwnCommitment): boolean {
  const words = text.split(/[\s,;:()“”"]+/).map((word) => word.replace(/['’]s?$/, ''))
  const isOther = (name: string) => { const code = countryNames().get(plainPhrase(name)); return code !== undefined && code !== ownRegion(own) }
  return words.some((word, at) => /^(?:[ld]['’])?\p{Lu}/u.test(word) && Array.from({ length: longestName }, (_, further) => words.slice(at, at + further + 1).join(' ').replace(/^[ld]['’]/, '')).some(isOther))
}

/** Whether a text begins with a name of the own member or its country. */
export function startsWithOwnName(text: string, own: OwnCommitment): boolean {
  const words = text.split(/[\s,;:()“”".]+/).slice(0, longestName)
  const names = new Set((own.memberNames ?? []).map(plainPhrase))
  return words.some((_, further) => { const name = plainPhrase(words.slice(0, further + 1).join(' ')); return names.has(name) || (ownRegion(own) !== undefined && countryNames().get(name) === ownRegion(own)) })
}

/** Whether a word is the adjective of another country: Estonian, estonio. */
export function isOtherAdjective(word: string | undefined, own: OwnCommitment): boolean {
  const code = word === undefined ? undefined : countryAdjectives().get(plainPhrase(word))
  return code !== undefined && code !== ownRegion(own)
}
