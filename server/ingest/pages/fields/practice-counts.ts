import type { Known } from '../../resolve/known.ts'
import { plainPhrase } from '../../../shared/plain-words.ts'
import { countOf, numeral } from '../text/numerals.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { sentencesOf } from './review-text.ts'
import type { Span } from './span.ts'

/** How often a municipality does a practice, as a sentence or a list plainly says. */
export interface PracticeCount { readonly municipality: string; readonly practice: string; readonly asWritten: string; readonly count: number; readonly unit: string | undefined; readonly at: Span }

const name = String.raw`(?<name>(?:Den |De |'s-)?\p{Lu}[\p{L}'’-]{1,40}(?: (?:aan den|op|en|aan de|bij|van) \p{Lu}[\p{L}-]+)?)`
const verbs = '(?:zijn er|heeft er|telt er|telt|heeft|zijn|has|have|there are|compte|tiene)'
/** "In Rotterdam zijn er zes", "Utrecht vijf", "Tilburg: 4", "Breda (3)". */
const pair = new RegExp(`(?<![\\p{L}-])${name}(?:,? ${verbs}| ?:| \\(| )\\s?(?<count>${numeral})(?![\\p{L}\\d.,/-]*\\d)(?!\\p{L})`, 'gu')
const asksForCount = /\b(?:hoeveel|aantal|how many|number of|combien|nombre de|cu[aá]nt[oa]s|n[uú]mero de)\b/i
const reach = 3

/**
 * Counts of known practices by municipality: a sentence or list in which at least two towns have a count each, near the practice's name and a question or word for
 * how many. Anything less plain is left alone.
 */
export function practiceCounts(lines: readonly Line[], known: Known, member: string): readonly PracticeCount[] {
  const paragraphs = lines.filter((line) => !isBlank(line))
  const named = practicesBy(known)
  return paragraphs.flatMap((line, at) => {
    const sentences = sentencesOf(line)
    const counted = sentences.flatMap((sentence, place) => {
      const pairs = pairsIn(sentence, known, member)
      return pairs.length < 2 ? [] : [{ pairs, place }]
    })
    if (counted.length === 0) return []
    const above = paragraphs[at - 1]?.text ?? ''
    const namedAbove = named(above)
    return counted.flatMap(({ pairs, place }): readonly PracticeCount[] => {
      const near = sentences.slice(Math.max(0, place - reach), place + 1).map(({ text }) => text)
      const [practice, ...others] = new Set([...namedAbove, ...named(near.join(' '))])
      const asked = [above, ...near].slice(-2).join(' ')
      // Of two practices a passage tells of neither.
      return practice && others.length === 0 && asksForCount.test(asked) ? pairs.map((one) => ({ ...one, practice, unit: unitIn(asked) })) : []
    })
  })
}

function pairsIn(sentence: Span, known: Known, member: string): readonly Omit<PracticeCount, 'practice' | 'unit'>[] {
  return [...sentence.text.matchAll(pair)].flatMap((found) => {
    const { name: written, count } = found.groups as { readonly name: string; readonly count: string }
    // A province or a university can bear a town's name; where things are counted by town the town is meant.
    const id = known.directory.idOf(`Gemeente ${written}`, member) ?? known.directory.idOf(written, member)
    return id?.startsWith('municipality:') ? [{ municipality: id, asWritten: written, count: countOf(count), at: sentence }] : []
  })
}

/** Tells of a passage which practices it names. */
function practicesBy({ practices }: Known): (passage: string) => readonly string[] {
  const known = practices.map(({ id, names }) => ({ id, phrases: names.map(plainPhrase).filter((one) => one.length > 2) }))
  return (passage) => {
    const words = ` ${plainPhrase(passage)} `
    return known.filter(({ phrases }) => phrases.some((phrase) => words.includes(` ${phrase} `))).map(({ id }) => id)
  }
}

/** What is counted: the word after "how many". */
const unitIn = (text: string): string | undefined => /\b(?:hoeveel|aantal|how many|number of|combien de|nombre de|cu[aá]nt[oa]s|n[uú]mero de)\s+(\p{L}{3,})/iu.exec(text)?.[1]
