import { scales, scalesOf, type ScaleName } from '../../concepts/scales.ts'
import { directedLinkKinds } from '../../concepts/vocabulary.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Bundle, Passage, Texts, ThingKind } from '../bundle.ts'
import type { Scope } from '../references/reference.ts'
import type { ClaimDraft, Draft, EvidenceDraft, Origin, Properties, Ref, Said, SourceDraft, Stored, TagDraft } from './draft.ts'

const labels: Readonly<Record<ThingKind, readonly string[]>> = {
  member: ['Member'], plan: ['ActionPlan'], institution: ['Institution'], municipality: ['Institution', 'Municipality'],
  topic: ['Topic'], commitment: ['Commitment'], practice: ['Practice'], activity: ['Activity'],
}

/** Turns a bundle into drafts; ids are made of what a claim is about, so the same thing read twice, or in two documents, gets the same id. */
export function draftOf(bundle: Bundle, origin: Origin): Draft {
  const things = thingsOf(bundle)
  const dated = origin.dated ?? origin.id
  return {
    origins: [...new Set([origin.id, dated])],
    sources: sourcesOf(bundle, origin),
    things: things.map(({ kind, thing }) => ({ id: thing.id, labels: labels[kind] })),
    records: recordsOf(things, { ...origin, id: dated }),
    evidence: claimsOf(bundle).flatMap((claim) => evidenceOf(claim, isRating(claim) ? { ...origin, id: dated } : origin)),
    tags: [
      ...bundle.topicTags.flatMap((tag) => tag.evidence.map((passage) => tagDraft(tag, passage, dated))),
      ...bundle.practices.flatMap(({ id, records }) => records.flatMap(({ from, says }) => (says.topics ?? []).map((topic) => tagDraft({ of: id, topic }, from, dated)))),
    ],
  }
}

/** A document whose text is delivered is a capture, which no delivery ends; other documents end when nobody cites them any more. */
function sourcesOf(bundle: Bundle, origin: Origin): readonly SourceDraft[] {
  const texts = new Map(bundle.sourceTexts.map(({ source, text }) => [source, text]))
  return bundle.sources.map(({ id, cites, name, ...rest }) => {
    const text = texts.get(id)
    const names = { [(rest.language ?? 'EN').toLowerCase()]: rest.title, ...name }
    return { id, cites, properties: flat({ ...rest, name: names }), weight: origin.weight, ...(text === undefined ? { origin: origin.id } : { origin: id, text }) }
  })
}

const isRating = ({ said }: ReadClaim): boolean => said.label === 'Assessment' && said.properties.state === 'RATED'

type AnyThing = Bundle['commitments'][number] | Bundle['institutions'][number] | Bundle['topics'][number]

function thingsOf(bundle: Bundle): readonly { kind: ThingKind; thing: AnyThing }[] {
  const of = (kind: ThingKind, list: readonly unknown[]) => list.map((thing) => ({ kind, thing: thing as AnyThing }))
  return [
    ...of('member', bundle.members), ...of('plan', bundle.plans), ...of('institution', bundle.institutions), ...of('municipality', bundle.municipalities),
    ...of('topic', bundle.topics), ...of('commitment', bundle.commitments), ...of('practice', bundle.practices), ...of('activity', bundle.activities),
  ]
}

/** A record keeps its id while its passage is the same, so that a changed value is a new version of it; several in one passage are told apart by their place. */
function recordsOf(things: readonly { kind: ThingKind; thing: AnyThing }[], origin: Origin): readonly ClaimDraft[] {
  const places = new Map<string, number>()
  return things.flatMap(({ kind, thing }) => thing.records.map((record) => {
    const passage = fingerprint([origin.id, thing.id, record.from.source, record.voice, record.from.section])
    const place = places.get(passage) ?? 0
    places.set(passage, place + 1)
    return recordDraft(kind, thing.id, record, origin, place === 0 ? `record:${passage}` : `record:${passage}-${place + 1}`)
  }))
}

function recordDraft(kind: ThingKind, thingId: string, record: AnyThing['records'][number], origin: Origin, id: string): ClaimDraft {
  const { source, section, phrase, start, end } = record.from
  const says = flat({ ...record.says, ...given(kind, thingId) })
  const properties = {
    ...says, origin: origin.id, order: origin.order ?? null, thingId, voice: record.voice, sourceId: source,
    section: section ?? null, phrase: phrase ?? null, textStart: start ?? null, textEnd: end ?? null,
  }
  return { id, label: 'Record', hash: fingerprint(properties), properties, refs: [{ type: 'SAYS_OF', to: thingId }, { type: 'IN_SOURCE', to: source }] }
}

/** What a thing's id itself says, so that nobody has to repeat it. */
function given(kind: ThingKind, id: string): Record<string, Stored> {
  const name = id.slice(id.indexOf(':') + 1)
  if (kind === 'commitment') return { code: name }
  if (kind === 'municipality') return { gmCode: name, kind: 'MUNICIPALITY' }
  return {}
}

/** A claim as one bundle puts it, with the passages it stands in. */
interface ReadClaim { readonly id: string; readonly said: Said; readonly passages: readonly Passage[] }

function claimsOf(bundle: Bundle): readonly ReadClaim[] {
  return numbered([
    ...bundle.participations.map(participationOf),
    ...bundle.milestones.map(({ evidence, id, of, parts, ...rest }) =>
      claim(`milestone:${id}`, 'Milestone', { ...rest, parts: JSON.stringify(parts) }, [{ type: 'HAS_MILESTONE', to: of, inward: true }], evidence)),
    ...bundle.assessments.map(({ evidence, of, ...rest }) => claim(assessmentId({ ...rest, of }), 'Assessment', assessmentOf(rest), [{ type: 'ASSESSED', to: of, inward: true }], evidence)),
    ...bundle.findings.map(({ evidence, id, about, targets, ...rest }) =>
      claim(id, 'Finding', rest, [...about.map((to) => ({ type: 'ABOUT', to })), ...targets.map((to) => ({ type: 'TARGETS', to }))], evidence)),
    ...referencesOf(bundle),
    ...bundle.links.map(({ evidence, from, to, reasons, ...rest }) =>
      claim(linkId({ ...rest, from, to }), 'Link', { ...rest, reasons: JSON.stringify(reasons) }, [{ type: 'FROM', to: from }, { type: 'TO', to }], evidence)),
  ])
}

const claim = (id: string, label: string, content: Record<string, unknown>, refs: readonly Ref[], passages: readonly Passage[]): ReadClaim => ({ id, said: { label, properties: flat(content), refs }, passages })

/** Kinds of which one bundle may say several things under one id, such as counts of two sorts in one year: those are told apart by their place. */
const mayRepeat = ['Participation', 'Assessment']

/** Each claim once, with all its passages. */
function numbered(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const found = new Map<string, ReadClaim>()
  for (const one of claims) {
    const says = JSON.stringify(one.said)
    let [id, place] = [one.id, 1]
    while (mayRepeat.includes(one.said.label) && found.has(id) && JSON.stringify(found.get(id)!.said) !== says) id = `${one.id}-${++place}`
    const before = found.get(id)
    found.set(id, before ? { ...before, passages: [...before.passages, ...one.passages] } : { ...one, id })
  }
  return [...found.values()]
}

/** A participation is known by who, in what and as what, and by its day where it has one. */
function participationOf({ evidence, who, in: into, ...rest }: Bundle['participations'][number]): ReadClaim {
  const ends = [who, into].map((id) => id.slice(id.indexOf(':') + 1)).join('-')
  return claim(`participation:${ends}-${rest.role.toLowerCase()}${rest.asOf ? `-${rest.asOf}` : ''}`, 'Participation', rest, [{ type: 'OF', to: who }, { type: 'IN', to: into }], evidence)
}

/** A rating is known by what was rated, on which scale, in which report, by whom: another value is a new version of it. */
const assessmentId = ({ of, indicator, scale, report, by }: Omit<Bundle['assessments'][number], 'evidence' | 'value'>): string =>
  `assessment:${fingerprint([of, indicator, scale ?? scalesOf(indicator)[0], report ?? null, by])}`

const otherPlans: readonly string[] = ['earlier_plan', 'later_plan'] satisfies Scope[]

/**
 * A reference is known by the commitment in whose text it stands, who speaks there, its numbers, whether another plan counts them, and which it is of those alike: its words
 * differ from language to language. Resolved otherwise it is a new version.
 */
function referencesOf({ references }: Bundle): readonly ReadClaim[] {
  const alike = references.map(({ of, by, numbers, state, scope }) => fingerprint([of, by ?? null, numbers, state === 'NOT_A_REFERENCE', otherPlans.includes(scope)]))
  const [counts, seen] = [new Map<string, number>(), new Map<string, number>()]
  const next = (turns: Map<string, number>, key: string): number => turns.set(key, (turns.get(key) ?? 0) + 1).get(key)!
  for (const key of alike) next(counts, key)
  return references.map(({ evidence, of, targets, ...rest }, at) => {
    const key = alike[at]!
    const refs = [{ type: 'IN', to: of }, ...targets.map((to) => ({ type: 'RESOLVES_TO', to }))]
    return claim(`reference:${fingerprint([key, next(seen, key), counts.get(key)])}`, 'Reference', { ...rest, targetIds: targets }, refs, evidence)
  })
}

/** A link is known by its ends, kind and asserter; ends of an undirected one stand in code order. */
export function linkId(link: { readonly kind: Bundle['links'][number]['kind']; readonly asserter: string; readonly from: string; readonly to: string }): string {
  const codes = [link.from, link.to].map((id) => id.replace('commitment:', ''))
  if (!directedLinkKinds.includes(link.kind)) codes.sort()
  return `link:${codes.join('-')}-${link.kind.toLowerCase().replaceAll('_', '-')}-${link.asserter.toLowerCase().replaceAll('_', '-')}`
}

function assessmentOf(assessment: Omit<Bundle['assessments'][number], 'evidence' | 'of'>): Record<string, unknown> {
  const name = (assessment.scale ?? scalesOf(assessment.indicator)[0]) as ScaleName
  const scale = scales[name]
  const rank = scale.ordered && assessment.value ? scale.steps.indexOf(assessment.value) : -1
  const value = scale.ordered ? assessment.value : assessment.value?.split(/\s*,\s*/).join(', ')
  return { ...assessment, value, scale: name, steps: scale.steps, rank: rank < 0 ? null : rank }
}

function evidenceOf({ id, said, passages }: ReadClaim, origin: Origin): readonly EvidenceDraft[] {
  const saying = { says: JSON.stringify(said), weight: origin.weight, order: origin.order ?? null }
  return passages.map(({ source, section, phrase, start, end, stance }, place) => {
    return evidenceDraft({ origin: origin.id, claimId: id, place, section: section ?? null, phrase: phrase ?? null, start: start ?? null, end: end ?? null, stance, ...saying }, source)
  })
}

/** A passage of a claim; its id is made of all that is known of it. */
export const evidenceDraft = (properties: EvidenceDraft['properties'], sourceId: string): EvidenceDraft =>
  ({ id: `evidence:${fingerprint([properties, sourceId])}`, claimId: properties.claimId, sourceId, properties })

function tagDraft(tag: { readonly of: string; readonly topic: string; readonly taggedOn?: string | undefined }, passage: Passage, origin: string): TagDraft {
  const properties = { origin, taggedOn: tag.taggedOn ?? null, sourceId: passage.source, section: passage.section ?? null, phrase: passage.phrase ?? null, textStart: passage.start ?? null, textEnd: passage.end ?? null }
  return { id: `tag:${fingerprint([tag.of, tag.topic, properties])}`, from: tag.of, topic: tag.topic, properties }
}

/** Texts by language become one property per language: {name: {en, nl}} is name_en and name_nl. */
function flat(content: Record<string, unknown>): Properties {
  const entries = Object.entries(content).flatMap(([key, value]): [string, Stored][] => {
    if (value === undefined) return []
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return Object.entries(value as Texts).map(([language, text]) => [`${key}_${language}`, text ?? null])
    return [[key, value as Stored]]
  })
  return Object.fromEntries(entries)
}
