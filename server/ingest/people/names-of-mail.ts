import { plainOf } from '../../shared/plain-words.ts'
import { institutionWord } from './institution-word.ts'
import { nameShape } from './name-shape.ts'
import { isNameWord, type Vocabulary } from './name-word.ts'
import type { Private } from './private.ts'

const { particle, word, initial } = nameShape
const run = new RegExp(String.raw`(?<![\p{L}\d@/.-])${word}(?: {1,2}(?:(?:(?![ye] )${particle} {1,2}){0,3}${word}|${initial}))*(?![\p{L}\d@])`, 'gu')
/** Between a name and its address stand at most a bracket, a body or function, and the word that announces the address. */
const between = /^(?:\s?\([^()\n]{1,60}\))?(?:\s?[,;:–-]\s?(?:[\p{L}\d .'’-]{2,60}[,;:]\s?)?)?(?:\s?(?:e-?mail|mail|correo(?: electr[óo]nico)?|courriel|email address)\b)?[\s:(<,;-]*$/iu
/** White space as one sign, since each of its signs could be of any of the parts. */
const narrowed = (text: string): string => text.replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '))
/** Boxes of bodies, in the letters before the sign: whoever stands beside one need not own it. */
export const shared = /^(?:info|contact|contacto|office|mail|ogp|pgo|aga|admin|secretari|press|hello|support|webmaster|opengov|open|transparen|help|enquir|public|comm|post)/
/** "ana pardo <apardo@...": as a mail program writes it, in small letters too. */
const sender = /(?<![\p{L}\d])(?:\p{L}{2,} ){1,3}\p{L}{2,}(?=\s?<\s?$)/u
const before = 160
const behind = 80

/**
 * Persons whom an e-mail address gives away: words of the address that stand capitalised near it, and names right before it. A body is told by its words, or
 * because the address lies in a domain of its name.
 */
export function namesOfMails(text: string, mails: readonly Private[], vocabulary: Vocabulary): readonly Private[] {
  return mails.flatMap((mail) => {
    const { owner, labels } = partsOfMail(mail.who)
    const from = Math.max(0, mail.start - before)
    return [...senderOf(text, mail, owner), ...[...text.slice(from, mail.end + behind).matchAll(run)].flatMap((found): readonly Private[] => {
      const start = from + found.index
      const rest = text.slice(start + found[0].length, mail.start)
      // On the line above it a name stands alone.
      const beside = start < mail.start && between.test(narrowed(rest)) && (!rest.includes('\n') || beginsLine(text, start)) && !shared.test(owner)
      return personIn(found[0], start, beside, { owner, labels }, vocabulary)
    })]
  })
}

function senderOf(text: string, mail: Private, owner: string): readonly Private[] {
  const from = Math.max(0, mail.start - 60)
  const found = sender.exec(text.slice(from, mail.start))
  if (!found || institutionWord.test(found[0]) || !found[0].split(' ').some((part) => part.length > 3 && owner.includes(lettersOf(part)))) return []
  return [{ kind: 'person', start: from + found.index, end: from + found.index + found[0].length, who: found[0].toLowerCase() }]
}

/** Whether nothing but blanks stands before a place in its line. */
function beginsLine(text: string, start: number): boolean {
  let at = start
  while (/[ \t]/.test(text.charAt(at - 1))) at -= 1
  return at === 0 || text.charAt(at - 1) === '\n'
}

interface MailParts { readonly owner: string; readonly labels: readonly string[] }

/** The letters before the sign of an address, and those of each part of its domain. */
function partsOfMail(address: string): MailParts {
  const [owner = '', domain = ''] = address.split(/\s?(?:@|[[({<]\s?(?:at|arroba|arobase|apenstaartje|@)\s?[\])}>]|\(a\))\s?| (?:at|arroba|arobase|apenstaartje|chez|en|op) /)
  return { owner: lettersOf(owner), labels: domain.split(/[^\p{L}\d-]+/u).map(lettersOf) }
}

function personIn(words: string, start: number, beside: boolean, { owner, labels }: MailParts, vocabulary: Vocabulary): readonly Private[] {
  const parts = [...words.matchAll(/\S+/g)].map((part) => ({ word: part[0], at: part.index }))
  const domain = labels.join('')
  const isName = (one: string) => !/^\p{Lu}/u.test(one) || (isNameWord(one, vocabulary) && !(lettersOf(one).length > 3 && domain.includes(lettersOf(one))))
  // greenpeace@greenpeace.example is the body's own, whose name no person bears.
  const named = labels.includes(owner) ? -1 : parts.findIndex(({ word: one }) => one.split(/[-’']/).map(lettersOf).some((part) => part.length > 3 && owner.includes(part)) && !institutionWord.test(one) && isNameWord(one, vocabulary))
  const all = parts.every(({ word: one }) => isName(one))
  if (named < 0 && !(beside && parts.length > 1 && all)) return []
  const [first, last] = named < 0 ? [0, parts.length - 1] : [growing(parts, named, -1, isName), growing(parts, named, 1, isName)]
  const [begin, end] = [parts[first]!.at, parts[last]!.at + parts[last]!.word.length]
  return [{ kind: 'person', start: start + begin, end: start + end, who: words.slice(begin, end).toLowerCase() }]
}

/** As far as the words to one side can belong to the name. */
function growing(parts: readonly { readonly word: string }[], from: number, step: 1 | -1, isName: (word: string) => boolean): number {
  let at = from
  while (Math.abs(at - from) < 3 && parts[at + step] && isName(parts[at + step]!.word)) at += step
  return at
}

/** The letters of a word or an address, small and without accents. */
export const lettersOf = (one: string): string => plainOf(one).replace(/[^a-z]/g, '')
