import type { Graph } from '../../graph/graph.ts'
import { refuseBroken } from '../../graph/invariants.ts'
import type { Lease } from '../../graph/lease.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Bundle } from '../bundle.ts'
import { meeting } from '../meeting/meeting.ts'
import { type Draft, mergedDraft, type Origin } from '../record/draft.ts'
import { type Delivery, record, type Recorded } from '../record/record.ts'
import { type Capture, captureOf, documentIn, draftOfCapture, type KnownCapture } from './capture.ts'
import file from './captures.cypher?raw'

/** Statements of this file, for the check that explains them all. */
export const capturesStatements = { ofDocuments: readCypher('captures', file).statement('ofDocuments') }

/** One reading of one document, and for what it speaks. */
export interface ReadCapture { readonly bundle: Bundle; origin(capture: Capture): Origin }

/** What recording captures came to: each in the order in which it was handed in. */
export interface RecordedCaptures extends Recorded { readonly captures: readonly Capture[] }

/** Records readings, in one transaction and one revision; several captures of one document are put in order first. `today` as 2026-11-28. */
export async function recordCaptures(graph: Graph, readings: readonly ReadCapture[], today: string, delivery: Delivery, lease: Lease): Promise<RecordedCaptures> {
  const documents = [...new Set(readings.map(({ bundle }) => documentIn(bundle).id))]
  const known = (await graph.read(capturesStatements.ofDocuments, { documents })) as unknown as readonly KnownCapture[]
  const captures = placed(readings, known, today)
  const drafts = once(captures.map((capture, at) => {
    const origin = readings[at]!.origin(capture)
    return { key: `${capture.id} ${origin.id}`, draft: draftOfCapture(readings[at]!.bundle, capture, origin) }
  }))
  return { ...(await record(graph, await meeting(graph, mergedDraft(drafts)), delivery, lease, refuseBroken)), captures }
}

/** Each reading is placed among what the graph has and what was placed before; which one is the newest is known when all are. */
function placed(readings: readonly ReadCapture[], known: readonly KnownCapture[], today: string): readonly Capture[] {
  const all = new Map(known.map((one) => [one.id, one]))
  const captures = readings.map(({ bundle }) => {
    const capture = captureOf(bundle, [...all.values()], today)
    all.set(capture.id, capture)
    return capture
  })
  return captures.map((one) => ({ ...one, newest: [...all.values()].every((other) => other.document !== one.document || other.order <= one.order) }))
}

/** One file given twice is read once. */
const once = (list: readonly { readonly key: string; readonly draft: Draft }[]): readonly Draft[] => [...new Map(list.map(({ key, draft }) => [key, draft])).values()]
