import { scales, scalesOf, type ScaleName } from '../../concepts/scales.ts'
import { directedLinkKinds } from '../../concepts/vocabulary.ts'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Bundle, Passage, Texts, ThingKind } from '../bundle.ts'
import type { ClaimDraft, Draft, EvidenceDraft, Properties, Ref, Stored, TagDraft } from './draft.ts'

const labels: Readonly<Record<ThingKind, readonly string[]>> = {
  member: ['Member'], plan: ['ActionPlan'], institution: ['Institution'], municipality: ['Institution', 'Municipality'],
  topic: ['Topic'], commitment: ['Commitment'], practice: ['Practice'], activity: ['Activity'],
}

/** Turns a bundle into drafts; ids are made of what a claim says, so the same thing read twice gets the same id. */
export function draftOf(bundle: Bundle, origin: string): Draft {
  const things = thingsOf(bundle)
  const withEvidence = claimsOf(bundle)
  return {
    sources: bundle.sources.map(({ id, cites, ...rest }) => ({ id, cites, properties: flat(rest) })),
    things: things.map(({ kind, thing }) => ({ id: thing.id, labels: labels[kind] })),
    records: recordsOf(things, origin),
    claims: withEvidence.map((one) => one.claim),
    evidence: withEvidence.flatMap((one) => one.passages.map((passage, place) => evidenceDraft(one.claim.id, passage, place, origin))),
    tags: [
      ...bundle.topicTags.flatMap((tag) => tag.evidence.map((passage) => tagDraft(tag, passage, origin))),
      ...bundle.practices.flatMap(({ id, records }) => records.flatMap(({ from, says }) => (says.topics ?? []).map((topic) => tagDraft({ of: id, topic }, from, origin)))),
    ],
  }
}

type AnyThing = Bundle['commitments'][number] | Bundle['institutions'][number] | Bundle['topics'][number]

function thingsOf(bundle: Bundle): readonly { kind: ThingKind; thing: AnyThing }[] {
  const of = (kind: ThingKind, list: readonly unknown[]) => list.map((thing) => ({ kind, thing: thing as AnyThing }))
  return [
    ...of('member', bundle.members), ...of('plan', bundle.plans), ...of('institution', bundle.institutions), ...of('municipality', bundle.municipalities),
    ...of('topic', bundle.topics), ...of('commitment', bundle.commitments), ...of('practice', bundle.practices), ...of('activity', bundle.activities),
  ]
}

/** A record keeps its id while its passage is the same, so that a changed value is a new version of it; several in one passage are told apart by their place. */
function recordsOf(things: readonly { kind: ThingKind; thing: AnyThing }[], origin: string): readonly ClaimDraft[] {
  const places = new Map<string, number>()
  return things.flatMap(({ kind, thing }) => thing.records.map((record) => {
    const passage = fingerprint([origin, thing.id, record.from.source, record.voice, record.from.section])
    const place = places.get(passage) ?? 0
    places.set(passage, place + 1)
    return recordDraft(kind, thing.id, record, origin, place === 0 ? `record:${passage}` : `record:${passage}-${place + 1}`)
  }))
}

function recordDraft(kind: ThingKind, thingId: string, record: AnyThing['records'][number], origin: string, id: string): ClaimDraft {
  const { source, section, phrase } = record.from
  const says = flat({ ...record.says, ...given(kind, thingId) })
  const properties = { ...says, origin, thingId, voice: record.voice, sourceId: source, section: section ?? null, phrase: phrase ?? null }
  return { id, label: 'Record', hash: fingerprint(properties), properties, refs: [{ type: 'SAYS_OF', to: thingId }, { type: 'IN_SOURCE', to: source }] }
}

/** What a thing's id itself says, so that nobody has to repeat it. */
function given(kind: ThingKind, id: string): Record<string, Stored> {
  const name = id.slice(id.indexOf(':') + 1)
  if (kind === 'commitment') return { code: name }
  if (kind === 'municipality') return { gmCode: name, kind: 'MUNICIPALITY' }
  return {}
}

interface WithEvidence { readonly claim: ClaimDraft; readonly passages: readonly Passage[] }

function claimsOf(bundle: Bundle): readonly WithEvidence[] {
  return [
    ...participationsOf(bundle),
    ...bundle.milestones.map(({ evidence, id, of, parts, ...rest }) =>
      claim('Milestone', { ...rest, parts: JSON.stringify(parts) }, [{ type: 'HAS_MILESTONE', to: of, inward: true }], evidence, `milestone:${id}`)),
    ...bundle.assessments.map(({ evidence, of, ...rest }) => claim('Assessment', assessmentOf(rest), [{ type: 'ASSESSED', to: of, inward: true }], evidence)),
    ...bundle.findings.map(({ evidence, id, about, targets, ...rest }) =>
      claim('Finding', rest, [...about.map((to) => ({ type: 'ABOUT', to })), ...targets.map((to) => ({ type: 'TARGETS', to }))], evidence, id)),
    ...bundle.references.map(({ evidence, of, targets, ...rest }) =>
      claim('Reference', { ...rest, targetIds: targets }, [{ type: 'IN', to: of }, ...targets.map((to) => ({ type: 'RESOLVES_TO', to }))], evidence)),
    ...bundle.links.map(({ evidence, from, to, reasons, ...rest }) =>
      claim('Link', { ...rest, reasons: JSON.stringify(reasons) }, [{ type: 'FROM', to: from }, { type: 'TO', to }], evidence, linkId({ ...rest, from, to }))),
  ]
}

/** A participation is known by who, in what and as what; several of those, such as counts of two years, are told apart by their day, then by their place. */
function participationsOf(bundle: Bundle): readonly WithEvidence[] {
  const seen = new Map<string, number>()
  return bundle.participations.map(({ evidence, who, in: into, ...rest }) => {
    const key = `participation:${[who, into].map((id) => id.slice(id.indexOf(':') + 1)).join('-')}-${rest.role.toLowerCase()}${rest.asOf ? `-${rest.asOf}` : ''}`
    const place = (seen.get(key) ?? 0) + 1
    seen.set(key, place)
    return claim('Participation', rest, [{ type: 'OF', to: who }, { type: 'IN', to: into }], evidence, place === 1 ? key : `${key}-${place}`)
  })
}

function claim(label: string, content: Record<string, unknown>, refs: readonly Ref[], passages: readonly Passage[], knownId?: string): WithEvidence {
  const properties = flat(content)
  const id = knownId ?? `${label.toLowerCase()}:${fingerprint([properties, refs])}`
  return { claim: { id, label, properties, refs, hash: fingerprint([properties, refs]) }, passages }
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

function evidenceDraft(claimId: string, passage: Passage, place: number, origin: string): EvidenceDraft {
  const { source, section, phrase, start, end, stance } = passage
  const properties = { origin, claimId, place, section: section ?? null, phrase: phrase ?? null, start: start ?? null, end: end ?? null, stance }
  return { id: `evidence:${fingerprint([properties, source])}`, claimId, sourceId: source, properties }
}

function tagDraft(tag: { readonly of: string; readonly topic: string; readonly taggedOn?: string | undefined }, passage: Passage, origin: string): TagDraft {
  const properties = { origin, taggedOn: tag.taggedOn ?? null, sourceId: passage.source, section: passage.section ?? null, phrase: passage.phrase ?? null }
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
