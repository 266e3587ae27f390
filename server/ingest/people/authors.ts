import { isNameWord, nameWordsOf, type Vocabulary } from './name-word.ts'
import { nameShape } from './name-shape.ts'
import type { Private } from './private.ts'

const { particle, word, initial } = nameShape
/** Q. Voorbeeld, Q.X. van Voorbeeld: after a bracket, a comma or "and"; several initials anywhere. */
const initialsFirst = new RegExp(String.raw`(?:(?<=[(,;&“"]\s?|\s(?:and|et|y|en|by|par|por|door)\s)${initial}|(?<![\p{L}.\d])(?:\p{Lu}\.\s?){2,3})\s?(?:${particle}\s){0,3}${word}(?:-${word})?(?: ${word}){0,2}(?![\p{L}\d])`, 'gu')
/** Voorbeeld, Q. (2013) */
const surnameFirst = new RegExp(String.raw`(?<![\p{L}\d])(?:${particle}\s){0,3}${word},\s(?:\p{Lu}\.\s?){1,3}(?=\s?(?:\(|&|,|and\s|et\s|y\s|en\s))`, 'gu')
/** Initials of other things than people. */
const abbreviations = /^(?:U\.\s?S|D\.\s?C|A\.\s?C|B\.\s?V|N\.\s?V|S\.\s?A|U\.\s?K|E\.\s?U|U\.\s?N|L\.\s?L|P\.\s?O|P\.\s?S|N\.\s?B|R\.\s?D|C\.\s?V|A\.\s?B|I\.\s?P|E\.\s?P|S\.\s?L|R\.\s?L)\./

/** Authors named with initials, as in references to books and reports. */
export const authorsIn = (text: string, vocabulary: Vocabulary): readonly Private[] =>
  [initialsFirst, surnameFirst].flatMap((shape) => [...text.matchAll(shape)].map((found) => ({ name: nameWordsOf(found[0], vocabulary), start: found.index }))).filter(({ name }) => isAuthor(name, vocabulary))
    .map(({ name, start }) => ({ kind: 'author', start, end: start + name.trimEnd().length, who: name.replace(/[\s,]+/g, ' ').trim().toLowerCase() }))

const isAuthor = (name: string, vocabulary: Vocabulary): boolean =>
  /\p{Ll}/u.test(name) && !abbreviations.test(name.replace(/^[^,]*,\s*/, '')) && name.split(/[\s,]+/).filter((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part)).every((part) => isNameWord(part, vocabulary))
