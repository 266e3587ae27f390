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
import { isPieceOf, piecesAmong, type Saved } from './pieces.ts'

/** Statements of this file, for the check that explains them all. */
export const capturesStatements = { ofDocuments: readCypher('captures', file).statement('ofDocuments') }

/** One reading of one document, and for what it speaks. */
export interface ReadCapture { readonly bundle: Bundle; readonly origin: (capture: Capture) => Origin }

/** What recording captures came to: each in the order in which it was handed in. */
export interface RecordedCaptures extends Recorded { readonly captures: readonly Capture[] }

/** Records readings, in one transaction and one revision; several captures of one document are put in order first. `today` as 2026-11-28. */
export async function recordCaptures(graph: Graph, readings: readonly ReadCapture[], today: string, delivery: Delivery, lease: Lease): Promise<RecordedCaptures> {
  const documents = [...new Set(readings.map(({ bundle }) => documentIn(bundle).id))]
  const known = (await graph.read(capturesStatements.ofDocuments, { documents })) as unknown as readonly (KnownCapture & Saved)[]
  const saved = readings.map(({ bundle }) => savedOf(bundle))
  const pieces = piecesAmong(saved, known)
  const captures = placed(readings.map((reading, at) => ({ ...reading, saved: saved[at]!, isPiece: pieces.has(at) })), known, today)
  const drafts = once(readings.flatMap(({ bundle, origin: originOf }, at) => {
    if (pieces.has(at)) return []
    const [capture, origin] = [captures[at]!, originOf(captures[at]!)]
    const draft = draftOfCapture(bundle, capture, origin)
    // What a piece said before the whole came ends with it.
    const before = known.filter((one) => isPieceOf(one, saved[at]!)).map(({ id }) => id)
    return [{ key: `${capture.id} ${origin.id}`, draft: { ...draft, origins: [...draft.origins, ...before] } }]
  }))
  return { ...(await record(graph, await meeting(graph, mergedDraft(drafts)), delivery, lease, refuseBroken)), captures }
}

function savedOf(bundle: Bundle): Saved {
  const { id, kind, capturedOn } = documentIn(bundle)
  return { document: id, kind, text: bundle.sourceTexts[0]!.text, capturedOn }
}

/**
 * Each reading is placed among what the graph has and what was placed before; which one is the newest is known when all are. A piece of a capture is that capture, and is newer
 * than none.
 */
function placed(readings: readonly (ReadCapture & { readonly saved: Saved; readonly isPiece: boolean })[], known: readonly (KnownCapture & Saved)[], today: string): readonly Capture[] {
  const all = new Map<string, KnownCapture & Saved>(known.map((one) => [one.id, one]))
  const wholeOf = (one: Saved) => [...all.values()].find((other) => isPieceOf(one, other))
  const read = readings.map(({ bundle, saved, isPiece }) => {
    if (isPiece) return undefined
    const capture = captureOf(bundle, [...all.values()], today)
    all.set(capture.id, { ...capture, ...saved, capturedOn: capture.capturedOn })
    return capture
  })
  const captures = read.map((capture, at) => capture ?? { ...wholeOf(readings[at]!.saved)!, isNew: false })
  const wholes = [...all.values()].filter((one) => !wholeOf(one))
  return captures.map((one) => ({ ...one, newest: wholes.every((other) => other.document !== one.document || other.order <= one.order) }))
}

/** One file given twice is read once. */
const once = (list: readonly { readonly key: string; readonly draft: Draft }[]): readonly Draft[] => [...new Map(list.map(({ key, draft }) => [key, draft])).values()]
