import { allNameWords, type Vocabulary } from './name-word.ts'
import { nameShape } from './name-shape.ts'
import type { Private } from './private.ts'

const item = new RegExp(String.raw`^${nameShape.word}(?: (?:${nameShape.initial}|${nameShape.word})){1,2}$`, 'u')
const longest = 200

/** Phrases of two or three words in a list between two persons that are known: "A. Voorbeeld; Voornaam Achternaam; B. Voorbeeld". */
export function personsBetween(text: string, persons: readonly Private[], vocabulary: Vocabulary): readonly Private[] {
  const inOrder = [...persons].sort((a, b) => a.start - b.start)
  return inOrder.slice(1).flatMap((next, at) => {
    const from = inOrder[at]!.end
    const between = next.start - from > longest ? '' : text.slice(from, next.start)
    const items = /^\s*[;,].*[;,]\s*$/s.test(between) ? [...between.matchAll(/[^;,]+/g)].map((found) => ({ name: found[0].trim(), start: from + found.index + found[0].length - found[0].trimStart().length })).filter(({ name }) => name !== '') : []
    return items.every(({ name }) => item.test(name) && allNameWords(name, vocabulary)) ? items.map(({ name, start }): Private => ({ kind: 'person', start, end: start + name.length, who: name.toLowerCase() })) : []
  })
}
