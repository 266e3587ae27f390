import type { Graph } from '../../graph/graph.ts'
import { live } from '../../graph/lifetime.ts'
import { readCypher } from '../../graph/statement.ts'
import { plainPhrase } from '../../shared/plain-words.ts'
import type { Draft, EvidenceDraft, Said, SourceDraft } from '../record/draft.ts'
import { evidenceDraft } from '../record/draft-of.ts'
import file from './same-list.cypher?raw'

const { statement } = readCypher('same-list', file)
/** Statements of this file, for the check that explains them all. */
export const sameListStatements = { originals: statement('originals'), captures: statement('captures') }

/** As readings are weighed: one, a page as it was written; two, a translation of it. */
const translated = 2

/** An item of an original's list: the id that it was read under, and its words where they stand. */
interface Item { readonly id: string; readonly document: string; readonly phrase: string; readonly start: number }
/** A text of a document, and what sorts it among the others. */
interface Saved { readonly document: string; readonly order: string; readonly text: string }

/**
 * Holds lists of translations, whose items are told by their place alone, beside those of the originals. Where the original was rewritten or put in another order after the day
 * of a translation, place would join what does not belong together: such items stand apart until the translation is captured anew. Where all but a few items of both have
 * the same days, those few are the same milestones too, on whose days the languages disagree.
 */
export async function besideOriginals(graph: Pick<Graph, 'read'>, draft: Draft): Promise<Draft> {
  const inPlace = draft.evidence.filter(({ claimId, properties }) => properties.weight === translated && placeIn(claimId) !== undefined)
  if (inPlace.length === 0) return draft
  const things = [...new Set(inPlace.flatMap(thingsOf))]
  const kept = (await graph.read(sameListStatements.originals, { things, origins: draft.origins, live })) as unknown as readonly Item[]
  const originals = [...kept, ...itemsOf(draft)].filter(({ id }) => placeIn(id) !== undefined)
  const documents = [...new Set(originals.map(({ document }) => document))]
  const saved = [...((await graph.read(sameListStatements.captures, { documents })) as unknown as readonly Saved[]), ...draft.sources.flatMap(savedOf)]
  const ids = new Map<EvidenceDraft, string>()
  for (const source of draft.sources) {
    const own = inPlace.filter(({ sourceId }) => sourceId === source.id)
    for (const list of new Set(own.map(({ claimId }) => placeIn(claimId)!.list))) for (const [passage, id] of idsIn(list, own, source, originals, saved)) ids.set(passage, id)
  }
  return { ...draft, evidence: draft.evidence.map((passage) => (ids.has(passage) ? evidenceDraft({ ...passage.properties, claimId: ids.get(passage)! }, passage.sourceId) : passage)) }
}

/** Where an id tells an item by its place: finding:ke0011-recommendation-1-of-2 is the first of a list of two. */
function placeIn(id: string): { readonly list: string; readonly place: string } | undefined {
  const [, before, place, count] = /^(.*[-/])(\d+)-of-(\d+)/.exec(id) ?? []
  return before === undefined ? undefined : { list: `${before}of-${count}`, place: place! }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const thingsOf = ({ properties }: EvidenceDraft): readonly string[] => (JSON.parse(properties.says) as Said).refs.map(({ to }) => to)

function itemsOf({ evidence, sources }: Draft): readonly Item[] {
  const documents = new Map(sources.map(({ id, properties }) => [id, text(properties.document)]))
  return evidence.filter(({ properties }) => properties.weight === 1 && typeof properties.start === 'number')
    .map(({ claimId, sourceId, properties }) => ({ id: claimId, document: documents.get(sourceId) ?? '', phrase: text(properties.phrase), start: Number(properties.start) }))
}

const savedOf = ({ properties: { document, order }, text: words }: SourceDraft): readonly Saved[] =>
  words === undefined ? [] : [{ document: text(document), order: text(order), text: words }]

/** Under which ids the passages of one list of a translation stand that do not keep theirs. */
function idsIn(list: string, own: readonly EvidenceDraft[], { properties: { order, language } }: SourceDraft, originals: readonly Item[], saved: readonly Saved[]): readonly (readonly [EvidenceDraft, string])[] {
  const [passages, items] = [own.filter(({ claimId }) => placeIn(claimId)?.list === list), originals.filter(({ id }) => placeIn(id)?.list === list)]
  if (hasChanged(items, text(order), saved)) return passages.map((passage) => [passage, `${passage.claimId}-${text(language).toLowerCase()}`])
  const known = new Map(items.map(({ id }) => [placeIn(id)!.place, id]))
  const others = passages.filter(({ claimId }) => known.has(placeIn(claimId)!.place) && known.get(placeIn(claimId)!.place) !== claimId)
  if (!list.startsWith('milestone:') || others.length * 2 > passages.length) return []
  return others.map((passage) => [passage, known.get(placeIn(passage.claimId)!.place)!])
}

/** Whether an original had another list on a day: its items of now do not stand in its text of then, one after the other. */
function hasChanged(items: readonly Item[], order: string, saved: readonly Saved[]): boolean {
  return [...new Set(items.map(({ document }) => document))].some((document) => {
    const list = items.filter((item) => item.document === document).sort((a, b) => a.start - b.start)
    const then = standingOn(order, saved.filter((one) => one.document === document))
    return then !== undefined && !standsIn(list.map(({ phrase }) => phrase), then.text)
  })
}

/** What a document said on a day: its newest capture until then, else the first of those that came after. */
function standingOn(order: string, captures: readonly Saved[]): Saved | undefined {
  const sorted = [...captures].sort((a, b) => a.order.localeCompare(b.order))
  return sorted.findLast((one) => dayOf(one.order) <= dayOf(order)) ?? sorted[0]
}

const dayOf = (order: string): string => order.split('/')[0]!

function standsIn(phrases: readonly string[], whole: string): boolean {
  const words = ` ${plainPhrase(whole)} `
  let from = 0
  return phrases.every((phrase) => {
    const at = words.indexOf(` ${plainPhrase(phrase)} `, from)
    from = at + 1
    return at >= 0
  })
}
