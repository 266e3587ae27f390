import { plainNumber } from './commitment-number.ts'
import { headingEnd, titleHeadings, titlesOf } from './headings.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { listsIn, type OwnLists } from './own-lists.ts'
import type { FoundReference, OwnCommitment } from './reference.ts'
import { scopeOf } from './scope-of.ts'

/**
 * Finds the phrases of a text that name commitments by number, in all languages of the hub, and says what their numbers count. The whole text may be given:
 * lists of a page, dates, laws, programme codes and amounts are told from names. What can be read in two ways is kept as `unclear`, never guessed.
 */
export function findReferences(text: string, own: OwnCommitment): readonly FoundReference[] {
  const lists = listsIn(text)
  const titles = titlesOf(own)
  const unnamed = withoutMember(text, own)
  const found = [...titleHeadings(text, titles).map((heading) => titleHeading(text, heading, own)), ...mentionsIn(text, own.language).map((mention) => judged({ text, unnamed, titles, lists, own }, mention))]
  return found.sort((a, b) => a.start - b.start)
}

interface Judging { readonly text: string; readonly unnamed: string; readonly titles: readonly string[]; readonly lists: OwnLists; readonly own: OwnCommitment }

function judged({ text, unnamed, titles, lists, own }: Judging, mention: Mention): FoundReference {
  const heading = headingEnd(text, mention, own, titles)
  const start = heading === undefined ? mention.start : mention.noun
  const end = heading ?? mention.end
  const { scope, plan } = heading === undefined ? scopeOf(unnamed, mention, own, lists) : { scope: 'own_heading' as const, plan: undefined }
  return { phrase: text.slice(start, end), start, end, numbers: mention.numbers, scope, plan, language: mention.words.language }
}

const titleHeading = (text: string, { start, end, number }: { start: number; end: number; number: string }, { language }: OwnCommitment): FoundReference =>
  ({ phrase: text.slice(start, end), start, end, numbers: [plainNumber(number)], scope: 'own_heading', language })

/** The text with spaces where the own member is named before or behind a plan, so that places stay: what is left of "Georgia's third action plan", "the action plan of Georgia 2018-2019" is as plain as without it. */
function withoutMember(text: string, { memberNames = [] }: OwnCommitment): string {
  const names = memberNames.filter((name) => name.length > 3).map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.')).join('|')
  return names === '' ? text : text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?:['’]s?)?(?=[^\\S\\n](?:[\\p{L}\\d–-]+[^\\S\\n]){0,4}(?:action plan|plan|nap)(?![\\p{L}\\p{N}]))|(?<=(?<!\\p{L})(?:plan|nap|plan d['’]action|plan de acci[óo]n|actieplan)[^\\S\\n])(?:(?:of|for|del?|du|des|van)[^\\S\\n](?:l[ao]s?[^\\S\\n]|el[^\\S\\n]|l['’])?|d['’])(?:${names})(?![\\p{L}\\p{N}])`, 'giu'), (name) => ' '.repeat(name.length))
}
