import { plainPhrase } from '../../shared/plain-words.ts'

/** Letters that OGP gave a country other than ISO does. */
const others: Readonly<Record<string, string>> = { UK: 'GB', MO: 'MA', PNG: 'PG' }
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
const english = namesIn('en')
/** Names in use beside those of the Unicode tables. */
const aliases: Readonly<Record<string, string>> = { 'czech republic': 'CZ', 'cote d ivoire': 'CI', 'cote divoire': 'CI', 'slovak republic': 'SK', turkey: 'TR', turquie: 'TR', turquia: 'TR', 'republic of moldova': 'MD', 'south korea': 'KR', 'republic of korea': 'KR', korea: 'KR', macedonia: 'MK', 'united states of america': 'US', 'kyrgyz republic': 'KG', 'cabo verde': 'CV', 'the netherlands': 'NL', 'the gambia': 'GM' }
let byName: ReadonlyMap<string, string> | undefined

/** The ISO code of a country that is named in English, French, Spanish or Dutch. */
export function regionNamed(name: string): string | undefined {
  byName ??= new Map([...allNames(), ...Object.entries(aliases)])
  return byName.get(plainPhrase(name))
}

function allNames(): readonly (readonly [string, string])[] {
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => english.of(code) !== undefined)
  return ['es', 'nl', 'fr', 'en'].flatMap((language) => codes.map((code) => [plainPhrase(namesIn(language).of(code) ?? ''), code] as const))
}

/** Names that OGP writes in another way than the Unicode tables. */
const ogpNames: Readonly<Record<string, string>> = { CI: "Cote d'Ivoire", CV: 'Cabo Verde', CZ: 'Czech Republic', KG: 'Kyrgyz Republic', KR: 'Republic of Korea', SK: 'Slovak Republic', TR: 'Turkey' }
/** The English name of a country by its ISO code, as OGP writes it. */
export const regionName = (iso: string): string => ogpNames[iso] ?? english.of(iso) ?? iso

/** What the Unicode tables call a country in the other languages of the interface; nothing for what is no country. */
export function regionNamesBeside(name: string): { readonly nl?: string; readonly fr?: string; readonly es?: string } {
  const iso = regionNamed(name)
  return iso ? { nl: namesIn('nl').of(iso)!, fr: namesIn('fr').of(iso)!, es: namesIn('es').of(iso)! } : {}
}

/** The ISO code that the letters of a commitment's code stand for; nothing for local members. */
export const isoOf = (prefix: string): string | undefined => others[prefix] ?? (prefix.length === 2 && english.of(prefix) ? prefix : undefined)
