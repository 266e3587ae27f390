import type { Known } from '../../resolve/known.ts'
import { plainPhrase } from '../../../shared/plain-words.ts'
import { countOf, numeral } from '../text/numerals.ts'
import { isBlank, type Line } from '../text/lines.ts'
import { sentencesOf } from './review-text.ts'
import type { Span } from './span.ts'

/** How often a municipality does a practice, as a sentence or a list plainly says. */
export interface PracticeCount { readonly municipality: string; readonly practice: string; readonly asWritten: string; readonly count: number; readonly unit: string | undefined; readonly at: Span }

const name = String.raw`(?<name>(?:Den |De |'s-)?\p{Lu}[\p{L}'’-]+(?: (?:aan den|op|en|aan de|bij|van) \p{Lu}[\p{L}-]+)?)`
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
  return paragraphs.flatMap((line, at) => {
    const sentences = sentencesOf(line)
    return sentences.flatMap((sentence, place): readonly PracticeCount[] => {
      const pairs = pairsIn(sentence, known, member)
      if (pairs.length < 2) return []
      const near = [...paragraphs.slice(Math.max(0, at - 1), at).map(({ text }) => text), ...sentences.slice(Math.max(0, place - reach), place + 1).map(({ text }) => text)]
      const practice = practiceIn(near, known)
      const asked = near.slice(-2).join(' ')
      return practice && asksForCount.test(asked) ? pairs.map((one) => ({ ...one, practice: practice.id, unit: unitIn(asked) })) : []
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

/** The one practice that a passage names; of two it tells of neither. */
function practiceIn(near: readonly string[], known: Known): { readonly id: string } | undefined {
  const words = ` ${plainPhrase(near.join(' '))} `
  const named = known.practices.filter(({ names }) => names.some((one) => plainPhrase(one).length > 2 && words.includes(` ${plainPhrase(one)} `)))
  return named.length === 1 ? named[0] : undefined
}

/** What is counted: the word after "how many". */
const unitIn = (text: string): string | undefined => /\b(?:hoeveel|aantal|how many|number of|combien de|nombre de|cu[aá]nt[oa]s|n[uú]mero de)\s+(\p{L}{3,})/iu.exec(text)?.[1]
