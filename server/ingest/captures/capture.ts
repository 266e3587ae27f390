import { fingerprint } from '../../shared/fingerprint.ts'
import { firstDayOf } from '../../shared/partial-date.ts'
import type { Bundle, Passage } from '../bundle.ts'
import type { Draft, Origin } from '../record/draft.ts'
import { draftOf } from '../record/draft-of.ts'

/** A capture that the graph has: one document as it stood on one day. */
export interface KnownCapture { readonly id: string; readonly document: string; readonly capturedOn: string | null; readonly readOn: string; readonly order: string; /** Of the file that it was first read from. */ readonly sha256?: string | null }

/** What one reading of one document is called and where it stands among its captures. */
export interface Capture extends KnownCapture { readonly newest: boolean; readonly isNew: boolean }

/** Pages come after seeds, machine translations after originals, the dataset last. */
const weights = { original: 1, translated: 2, dataset: 3 } as const

/** A page speaks for its document; what it says of its own day belongs to the capture. */
export const pageOrigin = (bundle: Bundle, { document, id, order }: Capture): Origin => ({ id: document, dated: id, weight: documentIn(bundle).machineTranslated ? weights.translated : weights.original, order })

/** A row of the dataset speaks for its commitment: what a newer extract does not say any more ends. */
export const rowOrigin = (code: string, { order }: Capture): Origin => ({ id: `dataset:${code}`, weight: weights.dataset, order })
/** What a row says of others by number is read again when more numbers are known, apart from the rest of it. */
export const rowReferencesOrigin = (code: string, { order }: Capture): Origin => ({ id: `dataset:${code}/references`, weight: weights.dataset, order })

type Source = Bundle['sources'][number]

/** The document whose whole text a bundle delivers. */
export function documentIn(bundle: Bundle): Source {
  const document = bundle.sources.find(({ id }) => id === bundle.sourceTexts[0]?.source)
  if (!document || bundle.sourceTexts.length !== 1) throw new Error('expected a bundle of one page: one text, and the source it is of')
  return document
}

/**
 * Names each reading after the text that is kept of it, and orders it among the captures of its document by the day of capture: where that is not known, the day on
 * which it was first read stands for it; a month or a year counts from its first day, and of one day the one read last is the newest. The same text again is the same capture, whatever else changed in the file,
 * and keeps the first day on which it was seen.
 */
export function captureOf(bundle: Bundle, known: readonly KnownCapture[], today: string): Capture {
  const { id: document, sha256, capturedOn } = documentIn(bundle)
  const captures = known.filter((one) => one.document === document)
  const id = idOf(`${document}.${fingerprint([bundle.sourceTexts[0]!.text]).slice(0, 8)}`, capturedOn, captures)
  const others = captures.filter((one) => one.id !== id)
  const before = captures.find((one) => one.id === id)
  const day = firstDay(before?.capturedOn ?? undefined, capturedOn)
  const readOn = before?.readOn ?? today
  const turn = before ? before.order.slice(-turnDigits) : String(others.length + 1).padStart(turnDigits, '0')
  const order = `${firstDayOf(day ?? readOn)}/${turn}`
  return { id, document, capturedOn: day, readOn, order, sha256: before?.sha256 ?? sha256 ?? null, isNew: before === undefined, newest: others.every((other) => other.order < order) }
}

/** A text that comes back after another has taken its place, or stood before another did, is a capture of its own, told apart by its day. */
function idOf(id: string, day: string | undefined, captures: readonly KnownCapture[]): string {
  const same = captures.filter((one) => one.id === id || one.id.startsWith(`${id}.`)).sort((a, b) => a.order.localeCompare(b.order))
  if (day === undefined || same[0] === undefined) return id
  const first = firstDayOf(day)
  const nearest = same.findLast(({ order }) => dayOf(order) <= first) ?? same[0]
  const [from, to] = dayOf(nearest.order) <= first ? [nearest.order, first] : [first, nearest.order]
  return captures.some((one) => !same.includes(one) && one.order > from && one.order < to) ? `${id}.${day}` : nearest.id
}

const dayOf = (order: string): string => order.split('/')[0]!

/** The earlier of two days; of a day and its month the day. */
function firstDay(one: string | undefined, other: string | undefined): string | null {
  const days = [one, other].filter((day) => day !== undefined).sort()
  return (days.find((day) => day.startsWith(days[0]!) && day !== days[0]) ?? days[0]) ?? null
}

const turnDigits = 6

/** The draft of one capture. An older one than the newest adds its text, and what it says of its own day: records, topic tags, ratings. */
export function draftOfCapture(bundle: Bundle, capture: Capture, origin: Origin): Draft {
  const draft = draftOf(renamed(quoted(bundle), capture), origin)
  if (capture.newest) return draft
  const own = draft.sources.filter(({ id }) => id === capture.id).map((source) => ({ ...source, cites: [] }))
  const { dated } = origin
  if (dated === undefined) return { origins: [], sources: own, things: [], records: [], evidence: [], tags: [] }
  return { ...draft, origins: [dated], sources: own, evidence: draft.evidence.filter(({ properties }) => properties.origin === dated) }
}

/** Passages with offsets get their words from the text. */
function quoted(bundle: Bundle): Bundle {
  const { source, text } = bundle.sourceTexts[0]!
  return mapPassages(bundle, (passage) => {
    if (passage.source !== source || passage.start === undefined || passage.end === undefined) return passage
    if (passage.start >= passage.end || passage.end > text.length) throw new Error(`expected a passage within the ${text.length} units of ${source}, got ${passage.start} to ${passage.end}`)
    return { ...passage, phrase: text.slice(passage.start, passage.end) }
  })
}

/** The capture's id in place of its document's. Its day is that of its topic tags and of what it counts: the first on which these words were seen, so that the same words on another day are no change. */
function renamed(bundle: Bundle, { id, document, capturedOn, readOn, order, sha256 }: Capture): Bundle {
  const at = (source: string) => (source === document ? id : source)
  const days = { readOn, order, ...(capturedOn ? { capturedOn } : {}), ...(sha256 ? { sha256 } : {}) }
  const whole = mapPassages(bundle, (passage) => ({ ...passage, source: at(passage.source) }))
  return {
    ...whole,
    topicTags: whole.topicTags.map((tag) => (tag.taggedOn === undefined && capturedOn ? { ...tag, taggedOn: capturedOn } : tag)),
    participations: whole.participations.map((one) => (one.count !== undefined && one.asOf === undefined && capturedOn ? { ...one, asOf: capturedOn } : one)),
    sources: bundle.sources.map((source) => (source.id === document ? { ...source, ...days, id, document } : source)),
    sourceTexts: bundle.sourceTexts.map(({ source, text }) => ({ source: at(source), text })),
  }
}

function mapPassages(bundle: Bundle, change: (passage: Passage) => Passage): Bundle {
  const walked = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => (key === 'evidence' ? change(one as Passage) : walked(one, '')))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, inner === 'from' && isPassage(one) ? change(one) : walked(one, inner)]))
  }
  return walked(bundle, '') as Bundle
}

const isPassage = (value: unknown): value is Passage => typeof value === 'object' && value !== null && 'source' in value
