import type { Graph } from '../../graph/graph.ts'
import { refuseBroken } from '../../graph/invariants.ts'
import type { Lease } from '../../graph/lease.ts'
import { readCypher } from '../../graph/statement.ts'
import type { Bundle } from '../bundle.ts'
import { asSameClaims } from '../same-claim/same-claim.ts'
import { type Draft, mergedDraft, type Origin } from '../record/draft.ts'
import { type Delivery, record, type Recorded } from '../record/record.ts'
import { type Capture, captureOf, documentIn, draftOfCapture, type KnownCapture } from './capture.ts'
import file from './captures.cypher?raw'
import { isPieceOf, piecesAmong, type Saved, withholdingOf } from './pieces.ts'

/** Statements of this file, for the check that explains them all. */
export const capturesStatements = { ofDocuments: readCypher('captures', file).statement('ofDocuments') }

/** One reading of one document, and for what it speaks. */
export interface ReadCapture { readonly bundle: Bundle; readonly origin: (capture: Capture) => Origin }

/** What recording captures came to: each in the order in which it was handed in. */
export interface RecordedCaptures extends Recorded { readonly captures: readonly Capture[] }

/** Records readings, in one transaction and one revision; several captures of one document are put in order first. `today` as 2026-11-28. */
export async function recordCaptures(graph: Graph, readings: readonly ReadCapture[], today: string, delivery: Delivery, lease: Lease): Promise<RecordedCaptures> {
  const documents = [...new Set(readings.map(({ bundle }) => documentIn(bundle).id))]
  const rows = (await graph.read(capturesStatements.ofDocuments, { documents })) as unknown as readonly Omit<KnownSaved, 'day'>[]
  const known = rows.map((row) => ({ ...row, day: dayOf(row) }))
  const saved = readings.map(({ bundle }) => savedOf(bundle, known, today))
  const pieces = piecesAmong(saved, known)
  const captures = placed(readings.map(({ bundle }, at) => ({ bundle, saved: saved[at]!, whole: pieces.get(at) })), known, today)
  const drafts = once(readings.flatMap(({ bundle, origin: originOf }, at) => {
    if (pieces.has(at)) return []
    const [capture, origin] = [captures[at]!, originOf(captures[at]!)]
    const draft = draftOfCapture(bundle, capture, origin)
    // What a piece said before the whole came ends with it.
    const before = known.filter((one) => isPieceOf(one, saved[at]!)).map(({ id }) => id)
    return [{ key: `${capture.id} ${origin.id}`, draft: { ...draft, origins: [...draft.origins, ...before] } }]
  }))
  const withheld = saved.flatMap((whole, at) => (pieces.has(at) ? [] : known.flatMap((one) => (isPieceOf(one, whole) ? (withholdingOf(one, whole) ?? []) : []))))
  const draft = await asSameClaims(graph, mergedDraft(drafts))
  return { ...(await record(graph, { ...draft, withheld }, delivery, lease, refuseBroken)), captures }
}

type KnownSaved = KnownCapture & Saved

const dayOf = ({ capturedOn, readOn }: Pick<KnownCapture, 'capturedOn' | 'readOn'>): string => capturedOn ?? readOn

/** A text that is kept and read again is of the day on which it was first read. */
function savedOf(bundle: Bundle, known: readonly KnownSaved[], today: string): Saved {
  const { id: document, kind, capturedOn } = documentIn(bundle)
  const { text } = bundle.sourceTexts[0]!
  return { document, kind, text, day: capturedOn ?? known.find((one) => one.document === document && one.text === text)?.day ?? today }
}

interface Placing { readonly bundle: Bundle; readonly saved: Saved; readonly whole: Saved | undefined }

/**
 * Each reading is placed among what the graph has and what was placed before; which one is the newest is known when all are. A piece of a capture is that capture, and is newer
 * than none.
 */
function placed(readings: readonly Placing[], known: readonly KnownSaved[], today: string): readonly Capture[] {
  const all = new Map<string, KnownSaved>(known.map((one) => [one.id, one]))
  const captureOfText = new Map<Saved, KnownCapture & { readonly isNew: boolean }>(known.map((one) => [one, { ...one, isNew: false }]))
  for (const { bundle, saved, whole } of readings) {
    if (whole) continue
    const capture = captureOf(bundle, [...all.values()], today)
    all.set(capture.id, { ...capture, ...saved, day: dayOf(capture) })
    captureOfText.set(saved, capture)
  }
  const wholes = [...all.values()].filter((one) => ![...all.values()].some((other) => isPieceOf(one, other)))
  return readings.map(({ saved, whole }) => {
    const one = captureOfText.get(whole ?? saved)!
    return { ...one, isNew: one.isNew && !whole, newest: wholes.every((other) => other.document !== one.document || other.order <= one.order) }
  })
}

/** One file given twice is read once. */
const once = (list: readonly { readonly key: string; readonly draft: Draft }[]): readonly Draft[] => [...new Map(list.map(({ key, draft }) => [key, draft])).values()]
