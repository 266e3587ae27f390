import { headOf } from '../../concepts/revision/revision.ts'
import type { Graph } from '../../graph/graph.ts'
import { type FusionLearnt, learnFusion } from '../../likeness/fusion.ts'
import { isMoreThanTitle } from '../../likeness/document.ts'
import { type Method, withModel, withoutModel } from '../../likeness/methods.ts'
import type { Embedder } from '../../likeness/model/embedder.ts'
import { modelIdentity } from '../../likeness/model/model-files.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Say } from '../../shared/say.ts'
import { compute, type Earlier } from './compute.ts'
import { corpusHash, documentOf, type Entry, readCorpus } from '../corpus.ts'
import type { FoundLink } from './draft-links.ts'
import { linksOf } from './links-of.ts'
import { measureVersion, parametersOf } from '../measure.ts'
import { latestRun, type OverlapRun } from '../overlap-run.ts'
import { liveLinks, recordLinks } from './record-links.ts'
import { vectorsOf } from './vectors.ts'

/** What a run is started with; without an embedder it goes by words and letters alone. */
export interface RunParts { readonly graph: Graph; readonly embedder: Embedder | null; readonly afresh?: boolean; readonly say: Say }

/** How a run ended; nothing is added where it came to what was there. */
export interface RunReport { readonly run: OverlapRun; readonly added: number; readonly retired: number; readonly compared: number; readonly incremental: boolean; readonly unchanged: boolean }

/** Constants are learnt anew when more than this share of the texts came since. */
const mostNew = 0.05

/** Computes overlap over the whole graph, as far as an earlier run does not answer already. */
export async function runOverlap({ graph, embedder, afresh = false, say }: RunParts): Promise<RunReport> {
  const entries = await readCorpus(graph, await headOf(graph))
  const method = embedder ? withModel : withoutModel
  const vectors = embedder ? await vectorsOf(graph, entries, embedder, say) : null
  const documents = entries.map((entry) => documentOf(entry, vectors?.get(entry.facts.id) ?? null))
  const before = await latestRun(graph)
  const same = before?.method === method.name && before.parameters === parametersOf(method) && before.model === (embedder ? modelIdentity.model : null) ? before : null
  if (same && !afresh && same.corpus === corpusHash(entries)) return { run: same, added: 0, retired: 0, compared: 0, incremental: true, unchanged: true }
  const base = same && !afresh && newSince(entries, same) <= mostNew * Math.max(1, same.learntFrom) ? same : null
  say(base ? `comparing by what was learnt from ${base.learntFrom} commitments ...` : `learning from ${entries.length} commitments what is usual ...`)
  const learnt = base?.learnt ?? rounded(learnFusion(method, documents))
  const earlier = base ? await earlierOf(graph, entries, base) : null
  let compared = 0
  const found = await compute(entries, documents, method, learnt, earlier, (done, of) => {
    compared = done
    if (done % 500 === 0 || done === of) say(`  ${done} of ${of} compared with ${documents.length}`)
  })
  const runId = `overlap:${fingerprint([measureVersion, method.name, base?.id ?? null, corpusHash(entries), parametersOf(method)])}`
  const links = await linksOf(found, { graph, entries, method, learnt, earlier, runId })
  const recorded = await recordLinks(graph, links, runOf({ id: runId, entries, method, base, learnt, links }), (done, of) => { if (of > 1) say(`  ${done} of ${of} parts written`) })
  return { run: recorded.run, added: recorded.added, retired: recorded.retired, compared, incremental: base !== null, unchanged: false }
}

/** What is read again must be what was computed with, to the last digit. */
const rounded = (learnt: FusionLearnt): FusionLearnt => JSON.parse(JSON.stringify(learnt)) as FusionLearnt

/** How many texts came or changed since the constants were learnt. */
const newSince = (entries: readonly Entry[], { texts, newSince: already }: OverlapRun): number => already + entries.filter(({ facts, text }) => texts[facts.id] !== text.hash).length + Math.max(0, Object.keys(texts).length - entries.length)

async function earlierOf(graph: Graph, entries: readonly Entry[], { texts, facts: known }: OverlapRun): Promise<Earlier> {
  const unchanged = entries.filter(({ facts, text }) => texts[facts.id] === text.hash)
  const idsOf = (some: readonly Entry[]) => new Set(some.map(({ facts }) => facts.id))
  return { links: await liveLinks(graph), unchanged: idsOf(unchanged), alike: idsOf(unchanged.filter(({ facts }) => known[facts.id] === fingerprint(facts))) }
}

interface Made { readonly id: string; readonly entries: readonly Entry[]; readonly method: Method; readonly base: OverlapRun | null; readonly learnt: FusionLearnt; readonly links: readonly FoundLink[] }

function runOf({ id, entries, method, base, learnt, links }: Made): Omit<OverlapRun, 'number'> {
  const usesModel = method === withModel
  const count = (likelihood: string) => links.filter((link) => link.likelihood === likelihood && link.kind === 'THEMATIC_OVERLAP').length
  return {
    id, method: method.name,
    model: usesModel ? modelIdentity.model : null, tokenizer: usesModel ? modelIdentity.tokenizer : null, runtime: usesModel ? modelIdentity.runtime : null,
    corpus: corpusHash(entries), commitments: entries.length, withText: entries.filter(({ text }) => isMoreThanTitle(text)).length,
    links: links.length, likely: count('LIKELY'), possible: count('POSSIBLE'), parameters: parametersOf(method),
    learntFrom: base?.learntFrom ?? entries.length, newSince: base ? newSince(entries, base) : 0, learnt, texts: Object.fromEntries(entries.map(({ facts, text }) => [facts.id, text.hash])), facts: Object.fromEntries(entries.map(({ facts }) => [facts.id, fingerprint(facts)])),
  }
}
