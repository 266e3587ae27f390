import { authorsIn } from './authors.ts'
import { isGivenName } from './given-names.ts'
import { allNameWords, isNameWord, nameWordsOf, type Vocabulary, vocabularyOf } from './name-word.ts'
import { namesOfMails } from './names-of-mail.ts'
import { isOfBody } from './named-bodies.ts'
import { nameShape, titles } from './name-shape.ts'
import { personsNearContacts } from './near-contact.ts'
import { after, asked, before, heads, role } from './person-cues.ts'
import { personsBetween } from './persons-between.ts'
import type { Private } from './private.ts'
import { touching } from './stretches.ts'

const { particle, word, initial } = nameShape
/** A name and its parts: given names and initials, particles, one or two surnames. */
const surname = `(?:${particle} {1,2}){0,3}(?:d['’])?${word}(?: ${word})?`
const twoWords = `(?:${word}|${initial}) {1,2}(?:(?:${word}|${initial}) )?${surname}`
const oneOrMore = `(?:${initial} ?)?${word}(?: {1,2}(?:${initial} )?${surname})?`
/** Tried at every word, so that a phrase that is no name does not swallow the one that begins inside it. */
const anywhere = (shape: string, behind = ''): RegExp => new RegExp(`(?<![\\p{L}\\d/.@-])(?=(?<name>${shape})${behind})`, 'gu')

/** With `trim` the name ends before the first word that can be none. */
interface Rule { readonly shape: RegExp; readonly trim?: boolean; readonly sure: (name: string, vocabulary: Vocabulary) => boolean }

/** A given name before others: in capitals only where the rest is so too, else it is a short form (GAD de Cuenca). */
const known = (name: string): boolean => isGivenName(name.split(/\s/)[0]!) && !(/^\p{Lu}{2,}\s/u.test(name) && /\p{Lu}\p{Ll}/u.test(name))
/** San José is a town, and what begins with Te is mostly a body in Māori. */
const inPlace = /(?<!\p{L})(?:San|Santa|Santo|São|Saint|Sainte|St\.?|Sint|Sankt|Puerto|Fort|Port|Villa|Ciudad|Mount|Lake|Te|Ngā) $/u
const named = (shape: string, flags = 'gu'): RegExp => new RegExp(shape, flags)

/** How a text tells that a capitalised phrase is a person. The name is the group "name". */
const rules: readonly Rule[] = [
  // A given name and the first letter of another: not before a word that goes on with it.
  { shape: anywhere(`${word} \\p{Lu}\\.`, String.raw`(?!\s?\p{Lu})`), sure: (name, vocabulary) => known(name) && allNameWords(name, vocabulary) },
  // A given name and a surname.
  { shape: anywhere(twoWords, String.raw`(?![\p{L}\d@])`), sure: (name, vocabulary) => known(name) && allNameWords(name, vocabulary) },
  // Mrs ..., mevrouw ..., wethouder ..., aldus ..., interview with ...
  { shape: named(String.raw`(?<![\p{L}\d])${titles}\s+(?:${titles}\s+){0,2}(?:\([^()\n]{1,12}\)\s*)?(?<name>(?:(?:${word}|${initial}) {1,2}){0,3}${surname})`), sure: allNameWords, trim: true },
  { shape: named(String.raw`(?<![\p{L}\d])(?:${before})[^\S\n]+(?<name>${oneOrMore})(?![\p{L}\d])`), sure: (name, vocabulary) => allNameWords(name, vocabulary) && (known(name) || /\s/.test(name)) },
  // The same over the end of a line: what ends it may be a function alone.
  { shape: named(String.raw`(?<![\p{L}\d])(?:${before})\s+(?<name>${oneOrMore})(?![\p{L}\d])`), sure: (name, vocabulary) => allNameWords(name, vocabulary) && known(name) },
  // ... zegt, said ..., ... van de Universiteit
  { shape: anywhere(oneOrMore, String.raw`\s+(?:${after})(?!\p{L})`), sure: (name, vocabulary) => allNameWords(name, vocabulary) && (known(name) || /\s/.test(name)) },
  { shape: anywhere(twoWords, String.raw`\s+(?:van (?:de|het)|of (?:the)?|from (?:the)?|de l['’]|de la|del?|du)\s+(?:\p{L}+\s+){0,2}(?:Universiteit|Hogeschool|University|Université|Universidad|Institute|Instituut|Foundation|Stichting|Fundación|Fondation)(?!\p{L})`), sure: allNameWords },
  // (Name and Name), (Name, what they do), Name (town), Name: "..."
  { shape: named(String.raw`(?<=\()(?<name>${twoWords})(?=\)|\s(?:en|and|et|y|&)\s|,\s)`), sure: (name, vocabulary) => allNameWords(name, vocabulary) && known(name) },
  { shape: named(String.raw`(?<=\((?:[^()\n]{3,40}\s(?:en|and|et|y|&)\s)?)(?<name>${twoWords})(?=,\s(?:${role}))`), sure: allNameWords },
  { shape: named(String.raw`(?<![\p{L}\d])(?<name>${word})(?=\s\(\p{Lu}[\p{L}-]+\))`), sure: (name, vocabulary) => known(name) && allNameWords(name, vocabulary) },
  { shape: named(String.raw`(?=\p{Lu})(?<=^\s*(?:(?:\d+\.|•|-)\s*)?)(?<name>${oneOrMore})(?=\s?:\s?[“"«‘])`, 'gmu'), sure: (name, vocabulary) => known(name) && allNameWords(name, vocabulary) },
  // Name (body), interview with the reviewer: a note
  { shape: anywhere(twoWords, String.raw`(?:\s?\([^()\n]{2,60}\))?,[^.;\n]{0,80}?\s(?:${asked})(?!\p{L})`), sure: allNameWords },
  // Surname, Name, interview: the same as in a list of sources
  { shape: anywhere(`${word}, ${word}`, String.raw`,[^.;\n]{0,80}?\s?(?:${asked})(?!\p{L})`), sure: (name, vocabulary) => allNameWords(name.replace(',', ''), vocabulary) },
  // A name over what the person is, over a number or an address
  { shape: named(String.raw`(?<=^|\n)[^\S\n]{0,8}(?<name>${twoWords})(?=[^\S\n]{0,4}\n[^\n]{3,80}\n[^\n]{0,40}(?:@|\d{3}[ .-]?\d{2,}))`), sure: allNameWords },
  // Head of unit Name Surname
  { shape: named(String.raw`(?<![\p{L}\d])(?:${heads})\s+(?<name>${twoWords})(?=[^\S\n]*(?:[,.;(\n–-]|$))`), sure: allNameWords },
  // ..., Name Surname, ... after a word for what they do, earlier in the sentence
  { shape: named(String.raw`(?<=(?:${role})(?!\p{L})[^.,:;!?\n]{0,80},\s)(?<name>${twoWords})(?=[,.;])`), sure: allNameWords },
  { shape: anywhere(twoWords, String.raw`(?:,\s(?:the |de |le |la |el )?|\s\()(?:${role})(?!\p{L})`), sure: allNameWords },
]

/** Tells of a name whether it stands in a line of capitals: that is a heading, in which every word looks like every other. */
function inCapitals(text: string): (name: string, start: number) => boolean {
  let from = 0
  const others = touching(text.split('\n').flatMap((line) => {
    const start = from
    from += line.length + 1
    return /\p{Ll}/u.test(line) ? [[start, from] as const] : []
  }))
  return (name, start) => !/\p{Ll}/u.test(name) && !others(start, start + 1)
}

/** Persons named in running text or given away by an e-mail address or a telephone number, and everything that mentions one of them again by given name or surname. Taken are pieces known already. */
export function personsIn(text: string, taken: readonly Private[], mails: readonly Private[] = [], phones: readonly Private[] = []): readonly Private[] {
  const vocabulary = vocabularyOf(text)
  const isTaken = touching(taken.map(({ start, end }) => [start, end] as const))
  const isCapitals = inCapitals(text)
  const direct = rules.flatMap(({ shape, trim, sure }) => [...text.matchAll(shape)].flatMap((found): readonly Private[] => {
    const whole = found.groups!.name!
    const start = found.index + Math.max(0, found[0].lastIndexOf(whole))
    const name = trim ? nameWordsOf(whole, vocabulary) : whole
    if (name === '' || (!trim && isCapitals(name, start))) return []
    return sure(name, vocabulary) && !inPlace.test(text.slice(Math.max(0, start - 12), start)) && !isOfBody(text, start) && !isTaken(start, start + name.length) ? [{ kind: 'person', start, end: start + name.length, who: name.toLowerCase() }] : []
  }))
  const apart = (some: readonly Private[]): readonly Private[] => some.filter(({ start, end }) => !isTaken(start, end))
  const sure = [...direct, ...apart([...personsBetween(text, direct, vocabulary), ...authorsIn(text, vocabulary), ...namesOfMails(text, mails, vocabulary)])]
  return withMentions(text, sure, apart(personsNearContacts(text, [...mails, ...phones], vocabulary)), taken, vocabulary)
}

/** Adds later mentions by one name of those who are surely persons, and takes the same person under a short and a long name as one. */
function withMentions(text: string, found: readonly Private[], guessed: readonly Private[], taken: readonly Private[], vocabulary: Vocabulary): readonly Private[] {
  const persons = [...found, ...taken.filter(({ kind }) => kind === 'contact')]
  const longest = [...persons].sort((a, b) => b.who.length - a.who.length)
  const of = new Map<string, Private>()
  for (const person of longest) for (const part of person.who.split(/\s+/)) if (part.length > 3 && !of.has(part)) of.set(part, person)
  const whole = (person: Private): Private => {
    const longer = of.get(person.who.split(/\s+/)[0]!)
    return longer && longer.who !== person.who && (longer.who.startsWith(person.who) || longer.who.split(/\s+/).includes(person.who)) ? { ...person, who: longer.who, kind: longer.kind } : person
  }
  const mentions = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d@/.-])${word}(?![\\p{L}\\d@])`, 'gu'))].flatMap((one): readonly Private[] => {
    const person = of.get(one[0].toLowerCase())
    return person && isNameWord(one[0], vocabulary) && !inPlace.test(text.slice(Math.max(0, one.index - 12), one.index)) ? [{ ...person, start: one.index, end: one.index + one[0].length }] : []
  })
  return [...found, ...guessed, ...mentions].map(whole)
}
