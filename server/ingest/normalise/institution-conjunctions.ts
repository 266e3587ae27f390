import { plainPhrase } from '../../shared/plain-words.ts'
import { article, isPortfolio, namesBody, startsBody } from './body-names.ts'
import { bodyWords, groupNouns, portfolioWords } from './institution-words.ts'
import { topLevel } from './top-level.ts'

const dutch = /(?<!\p{L})(?:van|voor|het|gemeenten?|ministeries?|provincies?|stichting|vereniging|raad|waterschap\p{L}*|rijk\p{L}*|overheid)(?!\p{L})/iu
/** What joins two names: "en" does so in Dutch alone, in Spanish and French it is a preposition. */
export const conjunctionIn = (text: string): RegExp => (dutch.test(text) ? /\s+(?:and|&|y|e|et|en(?!\s+(?:el|la|los|las)\b))\s+/g : /\s+(?:and|&|y|e|et)\s+/g)

/** So far behind "and" a name is looked for: none is longer. */
const farthest = 160
/** Nor is what stands before it, once it is of such a length. */
const longestName = 500

/** "and" parts two names where what follows can only be a name or a group of its own; a name may have "and" in it too. */
export function andApart(text: string): string[] {
  const [first = '', ...others] = topLevel(text, conjunctionIn(text))
  const whole = [first]
  let end = first.length
  for (const part of others) {
    const last = whole.at(-1)!
    const start = text.indexOf(part, end)
    const joint = text.slice(end, start)
    const rest = text.slice(start, start + farthest)
    if (last.length < longestName && (beginsAnew(last, part, joint) || (rest !== part && beginsAnew(last, rest, joint)))) whole.push(part)
    else whole[whole.length - 1] = `${last}${joint}${part}`
    end = start + part.length
  }
  return whole
}

const startsWithBody = (text: string): boolean => bodyWords.has(plainPhrase(text.replace(article, '')).split(' ')[0] ?? '')
/** The unit of a body behind a dash has its own words: "Ministry of Finance – Debt" and "Aid Division" are one. */
const lastSegment = (text: string): string => text.split(/\s[–—-]\s/).at(-1) ?? text
const firstSegment = (text: string): string => text.split(/\s[–—-]\s/)[0] ?? text
const hasBody = (text: string): boolean => plainPhrase(text).split(' ').some((word) => bodyWords.has(word))
const spelledOut = /^[\p{Lu}][\p{L}\d-]{1,14}\s*\(([^()]{8,})\)$/u

/** The letters of a short form in brackets at the end are those that its own name begins with: "Transparency International Zambia (TI-Z)". */
function isInitialled(name: string): boolean {
  const [, before, short] = /^(.+?)\s*\(([\p{Lu}-]{2,10})\)$/u.exec(name.trim()) ?? []
  const initials = before?.split(/[\s-]+/).filter((one) => /^\p{Lu}/u.test(one)).map((one) => one[0]).join('')
  return initials !== undefined && initials === short?.replaceAll('-', '')
}

/** Bodies at work in many countries, as their names begin. */
const everywhere = /^(?:Transparency International|Amnesty International|UN Women|Open Knowledge|Open Data Institute|Article 19|World Bank)(?!\p{L})/u

function beginsAnew(left: string, right: string, joint = ' and '): boolean {
  // "Office of the Attorney General & Department of Justice (OAG&DOJ)" says itself that it is one.
  if (/\(\p{Lu}+&\p{Lu}+\)\s*$/u.test(right)) return false
  // "Conference of Towns and Municipalities"
  if (/\sof\s+(?:the\s+)?\p{Lu}\p{L}*s$/u.test(left) && /^\p{Lu}\p{L}+(?:\s*\([^()]*\))?$/u.test(right.trim()) && groupNouns.has(plainPhrase(right.replace(/\([^()]*\)/, '')))) return false
  const plain = plainPhrase(firstSegment(right)).split(' ')
  if (isPortfolio(firstSegment(right)) || /^(?:(?:du|des|del|do|da|de l[ao]s?)(?!\p{L})|de l['’]|d['’])/u.test(right)) return false
  if (lastSegment(left) !== left && !hasBody(lastSegment(left)) && !startsBody(right)) return false
  // "Sida (Swedish International Development Cooperation Agency)": the bracket says that the short name is a body's.
  const inFull = spelledOut.exec(right.trim())?.[1]
  if (inFull !== undefined && namesBody(inFull)) return true
  if (everywhere.test(right.trim()) || (namesBody(left) && isInitialled(right))) return true
  // "Open Data Institute and Reform": what says which body it is has come, and a portfolio is not called so.
  if (namesBody(left) && bodyWords.has(plainPhrase(left.replace(/\([^)]*\)/g, '')).split(' ').at(-1) ?? '') && /^\p{Lu}\p{L}{3,}$/u.test(right.trim()) && !portfolioWords.has(plain[0] ?? '') && !bodyWords.has(plain[0] ?? '')) return true
  if (startsBody(right) || left.trimEnd().endsWith(')') || ((namesBody(left) || /\sof\s\p{Lu}/u.test(left)) && namesBody(firstSegment(right)) && (!portfolioWords.has(plain[0] ?? '') || (plain.length === 2 && /^(?:national|local|regional)$/.test(plain[0] ?? '')))) || plain.every((word) => groupNouns.has(word))) return true
  if (article.test(right) && /^\p{Lu}/u.test(right.replace(article, ''))) return (/^the /i.test(right) && /\s/.test(right.replace(article, '').replace(/\s*\([^()]*\)\s*$/, ''))) || bodyWords.has(plainPhrase(right.replace(article, '')).split(' ')[0] ?? '')
  if (/^\p{Lu}\p{Ll}+$/u.test(left.trim()) && bodyWords.has(plainPhrase(left)) && namesBody(right)) return true
  if (/^(?:[\p{Lu}\d-]{2,8}|(?:\p{Lu}\.){2,})$/u.test(left.trim()) && /^[\p{Lu}\d-]{2,8}(?=\s\p{Lu}|$)/u.test(right.trim())) return true
  if (startsWithBody(left) && /^\p{Lu}{3,8}$/u.test(right.trim()) && !portfolioWords.has(plain[0] ?? '')) return true
  // In French and Spanish a portfolio is written small, so a lone word with a capital is a name.
  if (/^\s+(?:et|e)\s+$/.test(joint) && startsWithBody(left) && /^\p{Lu}[\p{L}\d-]{2,}$/u.test(right.trim()) && !portfolioWords.has(plain[0] ?? '')) return true
  if (/^\s+(?:et|y|e)\s+$/.test(joint) && startsWithBody(left) && /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,5}$/u.test(right.trim()) && hasBody(right) && !plain.some((word) => portfolioWords.has(word))) return true
  return /^(?:other|all|various|the public|civil society|the private)\b/.test(plain.join(' ')) && groupNouns.has(plain.at(-1) ?? '')
}
