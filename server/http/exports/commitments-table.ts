import { countingPart } from '../../concepts/assessment/assessment.reader.ts'
import type { Rating } from '../../concepts/assessment/assessment.ts'
import { anchorOf, parametersOf } from '../../concepts/commitment/commitment.filter.ts'
import { commitmentKind } from '../../concepts/commitment/commitment.reader.ts'
import type { Commitment } from '../../concepts/commitment/commitment.ts'
import { linkCountsPart } from '../../concepts/link/link.reader.ts'
import { standingStatuses } from '../../concepts/link/link.ts'
import { participantsPart } from '../../concepts/participation/participation.reader.ts'
import type { Participation } from '../../concepts/participation/participation.ts'
import { valuesOn } from '../../concepts/scales.ts'
import { nameOf } from '../../concepts/thing/thing.ts'
import { tagsPart } from '../../concepts/topic/topic.reader.ts'
import { type Asserter, asserters, assessmentStates, type Indicator, indicators, languageTags, linkKinds, type ParticipationRole, participationRoles, standings } from '../../concepts/vocabulary.ts'
import { readerOf, readWhole } from '../../reading/reader.ts'
import { aText, anId, ids, oneOf, someOf, texts, years } from './parameters.ts'
import { type Column, pieces, type Table } from './table.ts'

const reader = readerOf({ ...commitmentKind, concept: 'commitments-table', parts: [tagsPart, participantsPart, countingPart, linkCountsPart] })
export const commitmentsTableStatements = reader.statements

const parts = { tags: true, participants: true, counting: true, linkCounts: true }

const parameters = {
  codes: ids('NL0037'), members: ids('member:netherlands'), plans: ids('plan:AP_NLD03'), topics: ids('topic:open-data'), institutions: ids('municipality:GM0606'), roles: someOf(participationRoles),
  standings: someOf(standings), years, linkedTo: anId('NL0037'), linkKinds: someOf(linkKinds), indicator: oneOf(indicators), values: texts('Limited'), states: someOf(assessmentStates),
  search: aText('a text that stands in the code, a title or a summary'),
}

const taking = (role: (taken: ParticipationRole) => boolean) => (commitment: Commitment): readonly Participation[] =>
  participantsPart.of(commitment).filter((participation) => standingStatuses.includes(participation.status) && role(participation.role))
const [leads, supporters, others] = [taking((role) => role === 'LEAD'), taking((role) => role === 'SUPPORT'), taking((role) => role !== 'LEAD' && role !== 'SUPPORT')]

/** The name of a body, followed by how certain the source is, where that is not simply stated. */
const body = ({ actor, standing }: Participation): string => `${nameOf(actor, 'EN')}${standing === 'STATED' ? '' : ` (${standing.toLowerCase().replaceAll('_', ' ')})`}`
const roleAndBody = (participation: Participation): string => `${participation.role.toLowerCase()}: ${body(participation)}`
const idOf = ({ actor }: Participation): string => actor.id
const unique = (list: readonly string[]): readonly string[] => [...new Set(list)]

function ratingColumns(indicator: Indicator): readonly Column<Commitment>[] {
  const [name, words] = [indicator.toLowerCase(), indicator.toLowerCase().replaceAll('_', ' ')]
  const ratingOf = (commitment: Commitment) => countingPart.of(commitment).find((rating) => rating.indicator === indicator)
  const values = ({ scale, value }: Rating): readonly string[] => (value === null ? [] : valuesOn(scale, value))
  return [
    { name, type: 'list', meaning: `Rating on ${words}, as its scale writes it; of several reports the one that counts in statistics. More than one value only on the scale of OGP values.`, of: (c) => [ratingOf(c) ?? []].flat().flatMap(values) },
    { name: `${name}_scale`, type: 'text', meaning: 'On which scale; values of two scales are not comparable.', of: (c) => (ratingOf(c)?.value ? ratingOf(c)!.scale : null) },
    { name: `${name}_state`, type: 'text', meaning: `RATED, or in which way the source is silent: ${assessmentStates.filter((state) => state !== 'RATED').join(', ')}; empty where no source speaks of it.`, of: (c) => ratingOf(c)?.state ?? null },
    { name: `${name}_report`, type: 'text', meaning: 'From which report, where the source names it.', of: (c) => ratingOf(c)?.report ?? null },
  ]
}

const linkCount = (asserter: Asserter): Column<Commitment> => ({
  name: `links_${asserter.toLowerCase()}`, type: 'number', meaning: `Proposed and confirmed links asserted by ${asserter}, whichever end it is; NO_OVERLAP aside.`,
  of: (c) => linkCountsPart.of(c).find((counted) => counted.asserter === asserter)?.count ?? 0,
})

const columns: readonly Column<Commitment>[] = [
  { name: 'code', type: 'text', meaning: "OGP's permanent code; rows are in its order.", of: (c) => c.code },
  { name: 'id', type: 'text', meaning: 'The id in the API.', of: (c) => c.id },
  { name: 'plan_number', type: 'text', meaning: "The number in the plan's own text, as text; not the place in any web list.", of: (c) => c.planNumber },
  ...languageTags.map((language): Column<Commitment> => ({ name: `title_${language}`, type: 'text', meaning: `Title in ${language}; French and Spanish ones are mostly machine translations.`, of: (c) => c.names[language] ?? null })),
  { name: 'member_id', type: 'text', meaning: 'Whose commitment it is.', of: (c) => c.plan.member.id },
  { name: 'member', type: 'text', meaning: 'Its English name or the next best.', of: (c) => nameOf(c.plan.member, 'EN') },
  { name: 'plan_id', type: 'text', meaning: 'The plan it is in.', of: (c) => c.plan.id },
  { name: 'plan', type: 'text', meaning: 'Its English name or the next best.', of: (c) => nameOf(c.plan, 'EN') },
  { name: 'year', type: 'number', meaning: 'The year in which the plan was submitted.', of: (c) => c.year },
  { name: 'start', type: 'text', meaning: 'When it starts, as precise as the source: 2018, 2018-07, 2018-07-01, 2019-Q2.', of: (c) => c.start },
  { name: 'end', type: 'text', meaning: 'When it ends, likewise.', of: (c) => c.end },
  { name: 'status', type: 'text', meaning: 'Status on its page, as written there.', of: (c) => c.status },
  { name: 'url', type: 'text', meaning: "Its page on OGP's website.", of: (c) => c.url },
  { name: 'lead_institutions', type: 'list', meaning: 'Who leads; how certain the source is stands in brackets unless it is simply stated.', of: (c) => leads(c).map(body) },
  { name: 'lead_institution_ids', type: 'list', meaning: 'Their ids, in the same order.', of: (c) => leads(c).map(idOf) },
  { name: 'support_institutions', type: 'list', meaning: 'Who supports, likewise.', of: (c) => supporters(c).map(body) },
  { name: 'support_institution_ids', type: 'list', meaning: 'Their ids, in the same order.', of: (c) => supporters(c).map(idOf) },
  { name: 'other_participants', type: 'list', meaning: 'Who takes part in another role, with the role.', of: (c) => others(c).map(roleAndBody) },
  { name: 'other_participant_ids', type: 'list', meaning: 'Their ids, in the same order.', of: (c) => others(c).map(idOf) },
  { name: 'topics', type: 'list', meaning: 'Topics it was tagged with at any time.', of: (c) => unique(tagsPart.of(c).map(({ topic }) => nameOf(topic, 'EN'))) },
  { name: 'topic_ids', type: 'list', meaning: 'Their ids, in the same order.', of: (c) => unique(tagsPart.of(c).map(({ topic }) => topic.id)) },
  ...indicators.flatMap(ratingColumns),
  ...asserters.map(linkCount),
  { name: 'revision', type: 'number', meaning: 'The revision of the hub that was read.', of: (_, rev) => rev },
]

/** All commitments, one a row. */
export const commitmentsTable: Table<Commitment, typeof parameters> = {
  name: 'commitments', columns, parameters,
  rows: ({ graph, rev }, filter) => {
    const conditions = parametersOf(filter)
    return pieces(async (after, limit) => (await readWhole(graph, reader, anchorOf(conditions), { ...conditions, after, limit, parts, rev })) as readonly Commitment[])
  },
}
