import type { Standing } from '../../concepts/vocabulary.ts'
import { narrowGaps } from '../../shared/narrow-gaps.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import { bodyWords, functionEnding, groupBeginnings, groupCompanions, groupNouns, groupOpenings, honorific, oneOrMany, portfolioWords, sentenceWords, smallWords } from './institution-words.ts'
import { partsOf } from './institution-parts.ts'
import { withoutPlurals } from './plural-bodies.ts'
import { standingOf } from './standing.ts'

/** One actor that a cell names. `generic` ones are groups ("all other ministries") or sentences and no bodies of their own: they are never stored as institutions. */
export interface NamedActor { readonly name: string; readonly asWritten: string; readonly standing: Standing; readonly generic: boolean }

const nothing = /^(?:etc|others?|link|n\.?\/?a\.?|nd|nr|none|unclear|unknown|not (?:available|applicable|specified)|-+|\?+|no aplica|sans objet|niet bekend|n\.?v\.?t\.?)\.?$/i
/** Letters of an institution cell that are read; whoever reads more of them tells that the rest was not. */
export const longestCell = 20_000
/** No name of a body is longer; what is, is running text. */
const longestName = 18
/** Words of names without a sign between them; more is running text. */
const mostSideBySide = 100

/**
 * The actors of an institution cell or of the text behind an institution label: several are split, doubt and confirmation become the standing, groups are
 * marked, form labels, page numbers and bullets are dropped. "NA", "N/A", "Unclear" and the like give none. Names that nothing
 * parts are told apart where `isKnown` knows them all.
 */
export function institutionsIn(cell: string, isKnown: (name: string) => boolean = () => false): readonly NamedActor[] {
  const text = clean(withoutPlurals(cell.slice(0, longestCell)))
  const parts = nothing.test(text.trim()) ? [] : withoutFunctions(partsOf(text)).filter((part) => !nothing.test(part))
  return once(parts.flatMap((part) => knownSideBySide(part, isKnown) ?? [part]).flatMap(actorsOf))
}

/** Names that stand side by side without a sign between them, where each is known; undefined where they are not all. */
function knownSideBySide(part: string, isKnown: (name: string) => boolean): readonly string[] | undefined {
  const words = part.split(' ')
  const hopeless = new Set<number>()
  const from = (start: number): readonly string[] | undefined => {
    const rest = words.slice(start).join(' ')
    if (isKnown(rest.replace(/\([^)]*\)/g, ''))) return [rest]
    for (let end = Math.min(words.length - 1, start + longestName); end > start && words.length <= mostSideBySide && !hopeless.has(start); end--) {
      const first = words.slice(start, end).join(' ')
      const more = isKnown(first) ? from(end) : undefined
      if (more) return [first, ...more]
    }
    hopeless.add(start)
    return isKnown(rest) ? [rest] : undefined
  }
  return from(0)
}

/** An office with the name of who holds it: the office is meant. */
const holder = /\b((?:Deputy )?Prime Minister|Vice[- ]President|President|Speaker)\s+(\p{Lu}\p{Ll}{2,}\s+\p{Lu}\p{Ll}{2,})(?=\s*(?:[,;.\n]|$))/gu

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }

const clean = (text: string): string => narrowGaps(text.normalize('NFC'))
  .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
  .replace(holder, (whole, office: string, name: string) => (plainPhrase(name).split(' ').some((word) => bodyWords.has(word) || portfolioWords.has(word)) ? whole : office))
  .replace(/\u00AD/g, '').replace(/(\p{Ll})-[ \t]*\n\s*(\p{Ll})/gu, '$1$2').replace(/[\u00A0\t]/g, ' ').replace(/\r\n?/g, '\n').replace(/ \/([^/\n]{3,80})\/(?=\s|$)/g, ' ($1)').replace(/ -(\p{Lu}{2,12})-(?=[\s,;.]|$)/gu, ' ($1)')

/** "A. Person, City Council Member" is a person with a function, and no body. */
function withoutFunctions(parts: readonly string[]): readonly string[] {
  const isFunction = (part: string | undefined) => part !== undefined && functionEnding.test(plainPhrase(part)) && !/\bof\b/i.test(part)
  return parts.filter((part, index) => !isFunction(part) && !(isFunction(parts[index + 1]) && isPersonShaped(part)))
}

/** Whether a phrase is built like a person's name and tells of no body. */
export const isPersonShaped = (part: string): boolean => /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(part) && !plainPhrase(part).split(' ').some((word) => bodyWords.has(word))

function actorsOf(part: string): readonly NamedActor[] {
  const inBrackets = /^([^()]+)\((.+)\)\s*(.*)$/u.exec(part)
  if (inBrackets?.[1] && inBrackets[2] && isGroup(inBrackets[1]) && /,|\band\b|^such as/.test(inBrackets[2])) {
    return [actorOf(inBrackets[1]), ...institutionsIn(inBrackets[2].replace(/^(?:such as|e\.g\.|i\.e\.|including|como|tels que|zoals)\s+(?:the\s+)?/i, ''))]
  }
  return honorific.test(part) ? [] : [actorOf(part)]
}

function actorOf(asWritten: string): NamedActor {
  const { name, standing } = standingOf(withShortForm(asWritten.trim()))
  const bare = name.replace(/\s*\((?:[\p{Ll}\d][^)]*|e-mail[^)]*)\)/gu, '').replace(/\s+with (?:the )?(?:support|assistance|help) (?:of|from)\b.*$/iu, '').replace(/(?=\s)(?<=[\p{Lu})]\S*)\s+(?:coordinat|contribut|participat)(?:es?|ing)\s+(?:to|in|the|with)\s.*$/u, '').replace(/\s+-\s*(?:Hon|Mr|Mrs|Ms|Dr)\b.*$/u, '').replace(/^(?:the|el|la|los|las|le|les|de|het)\s+(?=\p{Lu})/u, '').replace(/^The\s+/, '').replace(/^(?:(?:El|La|Los|Las|Le|Les)\s+|L['’])(?=\p{L})/u, '').replace(/\s+/g, ' ').trim()
  return { name: bare || name, asWritten: asWritten.trim(), standing, generic: isGroup(name) || isSentence(name) }
}

/** A short form that lost its beginning is made whole by the one in brackets at the end: "OC Agencia ... (GESOC)". */
function withShortForm(name: string): string {
  const [, rest, whole] = /^(\p{Lu}{2,}) .*\((\p{Lu}{3,})\)$/u.exec(name) ?? []
  return rest && whole && whole !== rest && whole.endsWith(rest) ? whole + name.slice(rest.length) : name
}

/** Whether a phrase names a group of bodies or people rather than one body. */
function isGroup(phrase: string): boolean {
  const plain = plainPhrase(phrase.replace(/\([^)]*\)/g, ''))
  const words = plain.split(' ').filter(Boolean)
  if ((groupOpenings.test(plain) && !/^all-/i.test(phrase)) || (groupBeginnings.test(plain) && !/\(\p{Lu}{2,}\)/u.test(phrase))) return true
  if (/(?:^| )civil society$/.test(plain) && !words.slice(0, -2).some((word) => bodyWords.has(word))) return true
  // "Communes signataires du pacte": many, with what they are.
  if (/^(?:Communes|Municipalités|Collectivités|Associations|Organisations|Universités|Ministères|Institutions|Administrations|Entreprises|Médias|Municipios|Universidades|Organizaciones|Instituciones|Empresas|Asociaciones|Medios)\s(?!d[eu]s?(?!\p{L})|d['’]|del(?!\p{L})|of(?!\p{L})|et(?!\p{L})|y(?!\p{L}))\p{Ll}/u.test(phrase) && !/\(\p{Lu}/u.test(phrase)) return true
  const content = words.filter((word) => !smallWords.has(word))
  if (content.length === 0) return true
  if (!content.some((word) => groupNouns.has(word))) return false
  if (content.every((word) => groupNouns.has(word) || groupCompanions.has(word))) return true
  if (content.length > 1 && /^(?:members|partners|stakeholders|participants|observers)$/.test(content.at(-1)!)) return true
  if (content.some((word) => bodyWords.has(word))) return false
  const last = words.at(-1) ?? ''
  return groupNouns.has(last) && !oneOrMany.has(last) && !/\(\p{Lu}[^)]*\)/u.test(phrase) || phrase === phrase.toLowerCase()
}

const isSentence = (phrase: string): boolean => /^(?:with|after|during|through) (?:the|a|its) /i.test(phrase) || phrase.split(/\s+/).length > longestName || sentenceWords.test(plainPhrase(phrase.replace(/\([^)]*\)/g, '')))

/** The same name twice in a cell is one actor. */
function once(actors: readonly NamedActor[]): readonly NamedActor[] {
  const seen = new Set<string>()
  return actors.filter(({ name }) => !seen.has(plainPhrase(name)) && seen.add(plainPhrase(name)))
}
