import type { EvidencePassageFragment, Language } from '../../generated/operations.ts'

/** The words of one section of one document that bear on a claim. */
export interface PassageGroup {
  readonly source: EvidencePassageFragment['source']
  readonly section: string | null
  /** Where its first words begin in the text of the document, where that was read. */
  readonly start: number | null
  readonly quotes: readonly string[]
  readonly denies: boolean
}

/** Gathers passages by document and section; quoted words come first, of those what the reader can read and what is an original. */
export function gatherPassages(passages: readonly EvidencePassageFragment[], reader: Language): readonly PassageGroup[] {
  const groups = new Map<string, PassageGroup>()
  for (const { source, section, quote, start, stance } of passages) {
    const key = `${source.id} ${section} ${stance}`
    const quotes = groups.get(key)?.quotes ?? []
    groups.set(key, { source, section, start: groups.get(key)?.start ?? start, denies: stance === 'DENIES', quotes: quote && !quotes.includes(quote) ? [...quotes, quote] : quotes })
  }
  return [...groups.values()].sort((a, b) => distance(a, reader) - distance(b, reader))
}

/** How far a passage is from what the reader wants to see first. */
const distance = ({ source, quotes }: PassageGroup, reader: Language): number =>
  (quotes.length > 0 ? 0 : 4) + (source.language === reader ? 0 : 2) + (source.machineTranslated ? 1 : 0)

/** The passage in its own page: browsers that know text fragments scroll to the words and mark them. */
export function addressOfPassage({ source, quotes }: PassageGroup): string | null {
  if (!source.url) return null
  const [words] = quotes
  return words ? `${source.url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}` : source.url
}

/** The languages in which the evidence stands, each once. */
export const languagesOf = (passages: readonly EvidencePassageFragment[]): readonly Language[] =>
  [...new Set(passages.flatMap(({ source }) => source.language ?? []))]
