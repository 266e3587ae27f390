import { areasIn } from '../languages/areas.ts'
import { partsOf } from '../fields/parts.ts'
import type { Span } from '../fields/span.ts'
import type { CommitmentPage } from '../page.ts'
import { type Claims, type ClaimContext, inLanguage, passage, voiceFor } from './context.ts'
import { slugOf } from '../../normalise/slug.ts'

/** The policy areas that a page's header lists, as printed. */
const areasOf = (page: CommitmentPage): readonly Span[] => {
  const areas = page.header.fields.get('areas')
  return areas && areas.value.text !== '' ? partsOf(page.text, areas.value) : []
}

/** Tags of the page's policy areas; they are of the day of their capture, which is told when it is recorded. An area that nobody knows yet becomes a topic. */
export function topicTags(context: ClaimContext): Claims {
  return areaTags(context, areasOf(context.page).map((area) => ({ of: context.code, area, section: 'Policy areas' })))
}

interface AreaTag { readonly of: string; readonly area: Span; readonly section: string }

export function areaTags(context: ClaimContext, tags: readonly AreaTag[]): Claims {
  const { page, known, source } = context
  const found = tags.map((tag) => ({ ...tag, ...topicOf(tag.area.text, page, known) }))
  const fresh = [...new Map(found.filter(({ isKnown }) => !isKnown).map((tag) => [tag.topic, tag])).values()]
  return {
    topics: fresh.map(({ topic, area, section, english }) => ({
      id: topic, records: [{ from: passage(source, section, area), voice: voiceFor(page, 'PAGE_HEADING'), says: { name: english ? { en: english } : inLanguage(page, area.text) } }],
    })),
    topicTags: found.map(({ of, topic, area, section }) => ({ of: `commitment:${of}`, topic, evidence: [passage(source, section, area)] })),
  }
}

function topicOf(printed: string, page: CommitmentPage, known: ClaimContext['known']): { readonly topic: string; readonly isKnown: boolean; readonly english: string | undefined } {
  const english = areasIn(page.language, printed) ?? (page.language === 'EN' ? printed : undefined)
  const id = known.topics.idOf(printed) ?? (english ? known.topics.idOf(english) : undefined)
  return { topic: id ?? `topic:${slugOf(english ?? printed) || 'unnamed'}`, isKnown: id !== undefined, english }
}
