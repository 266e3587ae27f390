import { scales, scalesOf, type ScaleName } from '../../concepts/scales.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Bundle, Passage } from '../bundle.ts'
import { linkId } from '../record/draft-of.ts'
import type { Fault, Place } from './place.ts'

interface ThingEntry { readonly id: string; readonly records: readonly { readonly from: Passage }[] }
interface ClaimEntry { readonly evidence: readonly Passage[] }

const thingsOf = (b: Bundle): readonly ThingEntry[] => [...b.members, ...b.plans, ...b.institutions, ...b.municipalities, ...b.topics, ...b.commitments, ...b.practices, ...b.activities]
const claimsOf = (b: Bundle): readonly ClaimEntry[] => [...b.topicTags, ...b.participations, ...b.milestones, ...b.assessments, ...b.findings, ...b.references, ...b.links]
const longestPhrase = 8

/** What the schema of one entry cannot see: references to what is not there, duplicates, long quotations, values off their scale. */
export function checkBundle(bundle: Bundle, places: ReadonlyMap<unknown, Place>): readonly Fault[] {
  const at = (entry: unknown, reason: string): Fault => ({ ...(places.get(entry) ?? { file: '?', line: 0 }), reason })
  return [...duplicates(bundle, at), ...dangling(bundle, at), ...longPhrases(bundle, at), ...offScale(bundle, at), ...unspoken(bundle, at), ...personal(bundle, at)]
}

type At = (entry: unknown, reason: string) => Fault

function duplicates(bundle: Bundle, at: At): readonly Fault[] {
  const seen = new Set<string>()
  const again = (entry: unknown, key: string, what: string): readonly Fault[] => {
    if (seen.has(key)) return [at(entry, `${what} stands in the seeds twice; keep one`)]
    seen.add(key)
    return []
  }
  return [
    ...bundle.sources.flatMap((source) => again(source, source.id, source.id)),
    ...bundle.milestones.flatMap((milestone) => again(milestone, milestone.id, milestone.id)),
    ...bundle.findings.flatMap((finding) => again(finding, finding.id, finding.id)),
    ...thingsOf(bundle).flatMap((thing) => thing.records.flatMap((record) => again(thing, fingerprint([thing.id, record]), `this record of ${thing.id}`))),
    ...claimsOf(bundle).flatMap((claim) => again(claim, fingerprint({ ...claim, evidence: [] }), 'this claim')),
    ...bundle.links.flatMap((link) => (link.from === link.to ? [at(link, `a link joins two commitments, but both ends are ${link.from}`)] : again(link, linkId(link), `a ${link.kind} link of these two by ${link.asserter}`))),
  ]
}

/** Every id that an entry names must be the id of a thing or source in the seeds. */
function dangling(bundle: Bundle, at: At): readonly Fault[] {
  const known = new Set([...bundle.sources, ...thingsOf(bundle), ...bundle.findings].map((entry) => entry.id))
  const entries = [...bundle.sources, ...thingsOf(bundle), ...claimsOf(bundle)]
  return entries.flatMap((entry) => [...idsIn(entry)].filter((id) => !known.has(id)).map((id) => at(entry, `names ${id}, which no seed file describes`)))
}

const idShape = /^(source|commitment|plan|member|institution|municipality|topic|practice|activity|finding):\S+$/

function idsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === 'string') return new Set(idShape.test(value) ? [value] : [])
  if (value === null || typeof value !== 'object') return new Set()
  return new Set(Object.values(value).flatMap((inner) => [...idsIn(inner)]))
}

/** Seeds locate a passage, they do not reproduce it. */
function longPhrases(bundle: Bundle, at: At): readonly Fault[] {
  const passages = [
    ...thingsOf(bundle).flatMap((thing) => thing.records.map((record) => ({ entry: thing as unknown, phrase: record.from.phrase }))),
    ...claimsOf(bundle).flatMap((claim) => claim.evidence.map((passage) => ({ entry: claim as unknown, phrase: passage.phrase }))),
  ]
  return passages.filter(({ phrase }) => phrase !== undefined && phrase.trim().split(/\s+/).length > longestPhrase)
    .map(({ entry, phrase }) => at(entry, `expected a locating phrase of at most ${longestPhrase} words, got "${phrase}"`))
}

function offScale(bundle: Bundle, at: At): readonly Fault[] {
  return bundle.assessments.flatMap((assessment) => {
    const allowed = scalesOf(assessment.indicator)
    const name = (assessment.scale ?? allowed[0]) as ScaleName
    if (!allowed.includes(name) || (assessment.scale === undefined && allowed.length > 1)) return [at(assessment, `${assessment.indicator} is rated on ${allowed.join(' or ')}: name one as its scale`)]
    if (assessment.state !== 'RATED') return assessment.value === undefined ? [] : [at(assessment, `a value (${assessment.value}) belongs to state RATED, not ${assessment.state}`)]
    const { steps, beside } = scales[name] as { readonly steps: readonly string[]; readonly beside: readonly string[] }
    const values = scales[name].ordered ? [assessment.value] : (assessment.value ?? '').split(/\s*,\s*/)
    return values.every((value) => value !== undefined && (steps.includes(value) || beside.includes(value))) ? [] : [at(assessment, `expected a value of the scale ${name} (${steps.join(', ')}), got ${assessment.value}`)]
  })
}

/** What the API promises of each kind of thing must be said by some record. */
function unspoken(bundle: Bundle, at: At): readonly Fault[] {
  const promised = [
    [bundle.members, ['name', 'prefix']], [bundle.plans, ['name', 'member', 'startYear']], [bundle.institutions, ['name']], [bundle.municipalities, ['name']], [bundle.topics, ['name']],
    [bundle.commitments, ['plan', 'year']], [bundle.practices, ['name']], [bundle.activities, ['name', 'kind']],
  ] as const
  return promised.flatMap(([things, properties]) => {
    const spoken = new Map<string, Set<string>>()
    for (const { id, records } of things as readonly SpeakingEntry[]) spoken.set(id, new Set([...(spoken.get(id) ?? []), ...records.flatMap(({ says }) => Object.keys(says))]))
    const first = new Map((things as readonly SpeakingEntry[]).toReversed().map((thing) => [thing.id, thing]))
    return [...spoken].flatMap(([id, said]) => properties.filter((property) => !said.has(property)).map((property) => at(first.get(id), `no record says the ${property} of ${id}`)))
  })
}

interface SpeakingEntry { readonly id: string; readonly records: readonly { readonly says: object }[] }

const personalShapes = [/[\w.+-]+@[\w-]+\.[a-z]{2,}/i, /\+31[\s().-]*\d(?:[\s().-]*\d){7,}/, /\b06[\s.-]?(?:\d[\s.-]?){8}\b/]

/** Addresses and telephone numbers of persons do not belong in the graph, wherever in an entry they stand. */
function personal(bundle: Bundle, at: At): readonly Fault[] {
  const entries = [...bundle.sources, ...thingsOf(bundle), ...claimsOf(bundle)]
  return entries.filter((entry) => personalShapes.some((shape) => shape.test(JSON.stringify(entry)))).map((entry) => at(entry, 'holds what looks like a mail address or telephone number of a person; leave it out'))
}
