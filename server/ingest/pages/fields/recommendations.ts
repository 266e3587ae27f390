import { languageTables } from '../languages/registry.ts'
import { folded } from '../text/folded.ts'
import type { Line } from '../text/lines.ts'
import { sentencesOf } from './review-text.ts'
import { type Span, spanOf } from './span.ts'

const recommends = new RegExp(`(?<!\\p{L})(?:${languageTables.flatMap(({ review }) => review.recommends).join('|')})(?!\\p{L})`, 'u')
const asks = languageTables.flatMap(({ review }) => review.asks).join('|')
const joins = '(?:and|et|y|e|en)'
/** Where a sentence goes on to another thing to find out: ", what ...", "and if and how ...", ", and explore what ...". */
const another = new RegExp(`(?:,\\s+|\\s+(?=${joins}\\s))(?:${joins}\\s+)?(?:(?:\\p{L}+\\s+)?(?:a\\s+)?)(?:${asks})(?:\\s+${joins}\\s+(?:${asks}))?\\s`, 'gu')
const listItem = /^(?:[•–-]|\d{1,2}[.)])\s+/

/** What a reviewer recommends, one by one: items of a list, or sentences that recommend, each parted where it goes on to another thing. */
export function recommendationsIn(lines: readonly Line[]): readonly Span[] {
  const items = lines.filter((line) => listItem.test(line.text))
  const listed = items.length >= 2 ? items.map(itemOf) : []
  const spoken = lines.filter((line) => !listed.length || !listItem.test(line.text)).flatMap(sentencesOf).filter(({ text }) => recommends.test(folded(text)) && !endsInList(text)).flatMap(partsOf)
  return [...listed, ...spoken].sort((a, b) => a.start - b.start)
}

/** Without a heading of next steps, the sentences alone in which the reviewer is said to recommend. */
export const reviewersRecommendations = (lines: readonly Line[]): readonly Span[] =>
  lines.flatMap(sentencesOf).filter(({ text }) => byReviewer.test(folded(text)) && !endsInList(text)).flatMap(partsOf)

/** "The IRM researcher recommends", "le MII recommande", "el MRI recomienda", "beveelt de IRM aan". */
const byReviewer = /(?<!\p{L})(?:irm|mii|mri|mei)(?: (?:researcher|report|chercheur|investigador|onderzoeker)| de l'irm)?(?: also| therefore| aussi| tambien| ook)? (?:recommend|recommande|recomienda|beveelt|adviseert)/u

const endsInList = (text: string): boolean => text.endsWith(':')

function itemOf(line: Line): Span {
  const mark = listItem.exec(line.text)![0].length
  return { ...spanOf(line), text: line.text.slice(mark), start: line.start + mark }
}

/** The parts of a sentence; brackets are looked over, and the first question belongs to the verb that recommends. */
function partsOf(sentence: Span): readonly Span[] {
  const masked = sentence.text.replace(/\([^()]*\)/g, (bracket) => '_'.repeat(bracket.length)).normalize('NFC').toLowerCase()
  const verb = recommends.exec(unaccented(masked))
  const cuts = [...unaccented(masked).matchAll(another)].map(({ index }) => index).filter((index) => index > (verb?.index ?? 0))
  const from = [0, ...cuts]
  return from.map((begin, at) => {
    const raw = sentence.text.slice(begin, from[at + 1])
    const text = raw.replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, '')
    const start = sentence.start + begin + raw.indexOf(text)
    return { text, start, end: start + text.length, line: sentence.line }
  }).filter(({ text }) => text.split(/\s+/).length >= 3)
}

/** Without accents, letter by letter, so that places stay. */
const unaccented = (text: string): string => text.split('').map((letter) => letter.normalize('NFD').charAt(0)).join('')
