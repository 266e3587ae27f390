import { plainOf, plainPhrase } from '../../shared/plain-words.ts'
import { bodyWords, portfolioWords, smallWords } from './institution-words.ts'

export const article = /^(?:the|la|le|el|los|las|les|de|het)\s+/i
/** Whether a text begins as the names of bodies do: "Ministry of ...". */
export const startsBody = (text: string): boolean => bodyWords.has(plainOf(/^\s*["“]?\p{L}+/u.exec(text.trim().replace(article, ''))?.[0] ?? '')) && /^\s*\S+(?:\s+\p{L}+)?\s+(?:of|for|on|de|del|du|des|d['’]|van|voor|to|against)\b/iu.test(text.trim().replace(article, ''))

const longestBody = 500

/** Two words or more, of which the first, the last or the one before "of" says what body it is. */
export function namesBody(text: string): boolean {
  if (text.length > longestBody) return false
  const words = plainPhrase(text.replace(/\([^)]*\)/g, '').trim().replace(article, '')).split(' ').filter(Boolean)
  // "Programación de la Presidencia" is of a body and none.
  return words.length > 1 && (bodyWords.has(words[0]!) || (bodyWords.has(words.at(-1)!) && !smallWords.has(words.at(-2)!)) || (bodyWords.has(words[1]!) && /^(?:of|for|de|del|du|pour|para|voor|contra|contre)$/.test(words[2] ?? '')))
}

/** Whether a text is a list of what ministries are for and nothing else, so that it is no name of its own. */
export function isPortfolio(text: string): boolean {
  const found = plainPhrase(text.replace(/\([^)]*\)/g, '').replace(/['’]s?(?=\s|$)/g, '').replace(/\s+of\s+(?:the\s+)?(?:Republic\s+of\s+)?\p{Lu}\p{L}+\s*$/u, '')).split(' ').filter(Boolean)
  if (/^(?:national|state|federal|central)$/.test(found[0] ?? '')) return false
  return found.length > 0 && found.every((word) => portfolioWords.has(word) || smallWords.has(word)) && found.some((word) => portfolioWords.has(word))
}

