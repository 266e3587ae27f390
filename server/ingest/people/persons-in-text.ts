import { authorsIn } from './authors.ts'
import { isGivenName } from './given-names.ts'
import { isNameWord, type Vocabulary, vocabularyOf } from './name-word.ts'
import { nameShape, titles } from './name-shape.ts'
import { before, after, role } from './person-cues.ts'
import type { Private } from './private.ts'

const { particle, word, initial } = nameShape
/** A name and its parts: given names and initials, particles, one or two surnames. */
const surname = `(?:${particle} {1,2}){0,3}${word}(?: ${word})?`
const twoWords = `${word} {1,2}(?:(?:${word}|${initial}) )?${surname}`
const oneOrMore = `${word}(?: {1,2}(?:${initial} )?${surname})?`
/** Tried at every word, so that a phrase that is no name does not swallow the one that begins inside it. */
const anywhere = (shape: string, behind = ''): RegExp => new RegExp(`(?<![\\p{L}\\d/.@-])(?=(?<name>${shape})${behind})`, 'gu')

interface Rule { readonly shape: RegExp; readonly sure: (name: string, vocabulary: Vocabulary) => boolean }

const known = (name: string): boolean => isGivenName(name.split(/\s/)[0]!)
/** San José is a town. */
const inPlace = /(?<!\p{L})(?:San|Santa|Santo|São|Saint|Sainte|St\.?|Sint|Sankt|Puerto|Fort|Port|Villa|Ciudad|Mount|Lake) $/u
const allNameWords = (name: string, vocabulary: Vocabulary): boolean => name.split(/\s/).every((part) => !/^\p{Lu}/u.test(part) || isNameWord(part, vocabulary))
const named = (shape: string, flags = 'gu'): RegExp => new RegExp(shape, flags)

/** How a text tells that a capitalised phrase is a person. The name is the group "name". */
const rules: readonly Rule[] = [
  // A given name and a surname.
  { shape: anywhere(twoWords, String.raw`(?![\p{L}\d@])`), sure: (name, vocabulary) => known(name) && allNameWords(name, vocabulary) },
  // Mrs ..., mevrouw ..., wethouder ..., aldus ..., interview with ...
  { shape: named(String.raw`(?<![\p{L}\d])${titles}\s+(?<name>(?:${initial}\s?)?${surname})`), sure: allNameWords },
  { shape: named(String.raw`(?<![\p{L}\d])(?:${before})\s+(?<name>${oneOrMore})(?![\p{L}\d])`), sure: (name, vocabulary) => allNameWords(name, vocabulary) && (known(name) || /\s/.test(name)) },
  // ... zegt, said ..., ... van de Universiteit
  { shape: anywhere(oneOrMore, String.raw`\s+(?:${after})(?!\p{L})`), sure: (name, vocabulary) => allNameWords(name, vocabulary) && (known(name) || /\s/.test(name)) },
  { shape: anywhere(twoWords, String.raw`\s+(?:van (?:de|het)|of (?:the)?|from (?:the)?|de l['’]|de la|del?|du)\s+(?:\p{L}+\s+){0,2}(?:Universiteit|Hogeschool|University|Université|Universidad|Institute|Instituut|Foundation|Stichting|Fundación|Fondation)(?!\p{L})`), sure: allNameWords },
  // (Name and Name), (Name, what they do), Name (town), Name: "..."
  { shape: named(String.raw`(?<=\()(?<name>${twoWords})(?=\)|\s(?:en|and|et|y|&)\s|,\s)`), sure: (name, vocabulary) => allNameWords(name, vocabulary) && known(name) },
  { shape: named(String.raw`(?<=\((?:[^()\n]{3,40}\s(?:en|and|et|y|&)\s)?)(?<name>${twoWords})(?=,\s(?:${role}))`), sure: allNameWords },
  { shape: named(String.raw`(?<![\p{L}\d])(?<name>${word})(?=\s\(\p{Lu}[\p{L}-]+\))`), sure: known },
  { shape: named(String.raw`(?<=^\s*(?:\d+\.|•|-)?\s*)(?<name>${oneOrMore})(?=\s?:\s?[“"«‘])`, 'gmu'), sure: (name, vocabulary) => known(name) && allNameWords(name, vocabulary) },
  // ..., Name Surname, ... after a word for what they do, earlier in the sentence
  { shape: named(String.raw`(?<=(?:${role})(?!\p{L})[^.!?\n]{0,80},\s)(?<name>${twoWords})(?=[,.;])`), sure: allNameWords },
  { shape: anywhere(twoWords, String.raw`,\s(?:the |de |le |la |el )?(?:${role})(?!\p{L})`), sure: allNameWords },
]

/** Persons named in running text, and everything that mentions one of them again by given name or surname. Taken are pieces known already. */
export function personsIn(text: string, taken: readonly Private[]): readonly Private[] {
  const vocabulary = vocabularyOf(text)
  const free = (start: number, end: number) => taken.every((piece) => end <= piece.start || start >= piece.end)
  const direct = rules.flatMap(({ shape, sure }) => [...text.matchAll(shape)].flatMap((found): readonly Private[] => {
    const name = found.groups!.name!
    const start = found.index + Math.max(0, found[0].lastIndexOf(name))
    return sure(name, vocabulary) && !inPlace.test(text.slice(Math.max(0, start - 12), start)) && free(start, start + name.length) ? [{ kind: 'person', start, end: start + name.length, who: name.toLowerCase() }] : []
  }))
  const authors = authorsIn(text, vocabulary).filter(({ start, end }) => free(start, end))
  return withMentions(text, [...direct, ...authors], taken, vocabulary)
}

/** Adds later mentions by one name, and takes the same person under a short and a long name as one. */
function withMentions(text: string, found: readonly Private[], taken: readonly Private[], vocabulary: Vocabulary): readonly Private[] {
  const persons = [...found, ...taken.filter(({ kind }) => kind === 'contact')]
  const longest = [...persons].sort((a, b) => b.who.length - a.who.length)
  const of = new Map<string, Private>()
  for (const person of longest) for (const part of person.who.split(/\s+/)) if (part.length > 3 && !of.has(part)) of.set(part, person)
  const whole = (person: Private): Private => {
    const longer = of.get(person.who.split(/\s+/)[0]!)
    return longer && longer.who !== person.who && longer.who.startsWith(person.who) ? { ...person, who: longer.who, kind: longer.kind } : person
  }
  const mentions = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d@/.-])${word}(?![\\p{L}\\d@])`, 'gu'))].flatMap((one): readonly Private[] => {
    const person = of.get(one[0].toLowerCase())
    return person && isNameWord(one[0], vocabulary) && !inPlace.test(text.slice(Math.max(0, one.index - 12), one.index)) ? [{ ...person, start: one.index, end: one.index + one[0].length }] : []
  })
  return [...found.map(whole), ...mentions.map(whole)]
}
