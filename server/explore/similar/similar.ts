import { headOf } from '../../concepts/revision/revision.ts'
import type { ByLanguage } from '../../concepts/thing/thing.ts'
import type { Language, Likelihood } from '../../concepts/vocabulary.ts'
import type { Graph } from '../../graph/graph.ts'
import { fewBest } from '../../likeness/choice.ts'
import { type Document, isMoreThanTitle } from '../../likeness/document.ts'
import { compareBy, learnFusion, learnMore } from '../../likeness/fusion.ts'
import { type Method, withModel, withoutModel } from '../../likeness/methods.ts'
import type { Compared } from '../../likeness/scorer.ts'
import { documentOf, type Entry, readCorpus } from '../../overlap/corpus.ts'
import { explainedOf, explainingBy } from '../../overlap/explaining.ts'
import { keptVectors } from '../../overlap/kept-vectors.ts'
import { parametersOf } from '../../overlap/measure.ts'
import { latestRun } from '../../overlap/overlap-run.ts'
import { type Explained, type Explaining, likelihoodOf, reasonsFor } from '../../overlap/reasons.ts'
import type { TextEmbedder } from '../../reading/context.ts'

/** A text of a commitment: the one that it is compared by, or, among the others, one in another language. */
type ShelfText = Pick<Entry, 'facts' | 'text'> & { readonly isOther: boolean }

/** All commitments with their texts in all languages, ready to be held against a text. */
export interface Shelf {
  readonly texts: readonly ShelfText[]
  readonly method: Method
  readonly compared: Compared
  readonly explained: (place: number) => Explained
  readonly explaining: Explaining
}

/** A commitment near a text. */
export interface Near { readonly commitmentId: string; readonly score: number; readonly likelihood: Likelihood; readonly reasonTexts: readonly ByLanguage[] }

/** A text of one's own. */
export interface Draft { readonly text: string; readonly language: Language }

/** Reads all commitments and measures by what the newest run learnt, of other languages by their own words too; by the model where both the hub and the run have it. */
export async function fillShelf(graph: Pick<Graph, 'read'>, hasModel: boolean): Promise<Shelf> {
  const [entries, run] = await Promise.all([headOf(graph).then((rev) => readCorpus(graph, rev)), latestRun(graph)])
  const method = hasModel && run?.method === withModel.name ? withModel : withoutModel
  const vectors = method === withModel ? await keptVectors(graph, entries) : null
  const documents = entries.map((entry) => documentOf(entry, vectors?.get(entry.facts.id) ?? null))
  const others = entries.flatMap(({ facts, others: texts }) => texts.map((text) => ({ facts, text, isOther: true })))
  const inOthers = others.map((text) => documentOf(text, null))
  const learnt = learnMore(method, run?.parameters === parametersOf(method) ? run.learnt : learnFusion(method, documents), inOthers)
  const texts = [...entries.map(({ facts, text }) => ({ facts, text, isOther: false })), ...others]
  return { texts, method, compared: compareBy(method, [...documents, ...inOthers], learnt), explained: explainedOf(texts), explaining: await explainingBy(graph, entries, method, learnt) }
}

/** The commitments nearest to a text, nearest first. The text is compared here and goes nowhere: no statement, no file, no log has any of it. */
export async function nearTo(draft: Draft, first: number, shelf: Shelf, embedder: TextEmbedder | null): Promise<readonly Near[]> {
  const document = await documentOfDraft(draft, shelf.method === withModel ? embedder : null)
  const text = { text: draft.text, language: draft.language }
  const explained: Explained = { facts: { memberId: '', topics: [], actors: [], practices: [] }, title: text, text, titleAlone: false }
  return nearest(shelf.compared.against(document), draft.language, shelf).slice(0, first).flatMap(({ score, place }, rank) => {
    const near = score >= shelf.method.possible
    if (!near && rank >= Math.max(fewBest, Math.min(first, mostUnlikely))) return []
    const likelihood = likelihoodOf({ score, fewBest: !near }, shelf.method, isMoreThanTitle(shelf.texts[place]!.text))
    return [{ commitmentId: shelf.texts[place]!.facts.id, score, likelihood, reasonTexts: reasonsFor(explained, shelf.explained(place), likelihood, score, shelf.explaining) }]
  })
}

/** Each commitment by the nearest of its texts: the one that it is compared by, and the one in the draft's language. */
function nearest(row: Float32Array, language: Language, { texts }: Shelf): readonly { readonly score: number; readonly place: number }[] {
  const best = new Map<string, { readonly score: number; readonly place: number }>()
  texts.forEach(({ facts, text, isOther }, place) => {
    const score = row[place]!
    if (!(score > (best.get(facts.id)?.score ?? 0)) || !Number.isFinite(score) || (isOther && text.language !== language)) return
    best.set(facts.id, { score, place })
  })
  return [...best.values()].sort((a, b) => b.score - a.score || a.place - b.place)
}

/** What is not near is shown too, marked as such, but not for ever. */
const mostUnlikely = 10
const lettersOfTitle = 200

/** Its first line stands for a title. */
async function documentOfDraft({ text, language }: Draft, embedder: TextEmbedder | null): Promise<Document> {
  const [line = '', ...rest] = text.trim().split('\n')
  const [title, body] = line.length <= lettersOfTitle ? [line, rest.join('\n').trim() || line] : ['', text]
  return { id: 'draft', language, title, otherTitles: '', body, vector: embedder ? await embedder.embed({ title, body }) : null }
}
