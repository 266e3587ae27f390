import { registerEnumType } from 'type-graphql'
import * as words from './vocabulary.ts'

/** Makes one closed vocabulary an enum of the API; an object in TypeGraphQL's sense whose type is the union of its words. */
export function enumOf<const T extends readonly string[]>(name: string, values: T, description: string, meanings: Partial<Record<T[number], string>> = {}) {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T[number]]: K }
  const valuesConfig = Object.fromEntries(Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning as string }]))
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never })
  return object
}

export const LanguageEnum = enumOf('Language', words.languages, 'A language of names and texts, by its ISO 639-1 code.')
export const LinkKindEnum = enumOf('LinkKind', words.linkKinds, 'What a link says of two commitments.', {
  THEMATIC_OVERLAP: 'They work on the same theme; no direction.',
  CONTINUES: 'The later one carries on the earlier one.',
  POLICY_AREA_CARRIED_OVER: 'The area of the earlier one returns in the later plan, the commitment itself need not.',
  CROSS_REFERENCE: 'The text of one names the other.',
  CLUSTERED_WITH: 'A reviewer took them together; no direction.',
  NO_OVERLAP: 'Somebody checked and found none; no direction.',
})
export const AsserterEnum = enumOf('Asserter', words.asserters, 'Who says so.', {
  IRM: "The Independent Reporting Mechanism, OGP's reviewer.", OGP_DATA: "OGP's own dataset.", EDITOR: 'An editor of this hub.', COMPUTED: 'Similar texts, found by computation; nobody judged it.',
})
export const ModalityEnum = enumOf('Modality', words.modalities, 'How the asserter puts it.', { STATED: 'As a fact.', POSSIBLE: 'As a possibility: "could be", "may".' })
export const ClaimStatusEnum = enumOf('ClaimStatus', words.claimStatuses, 'What this hub makes of a claim: whether it was read rightly from its source; of a computed link, what an editor thought of it.')
export const ConfidenceEnum = enumOf('Confidence', words.confidences, 'How sure the reading is, where somebody had to interpret.')
export const LikelihoodEnum = enumOf('Likelihood', words.likelihoods, 'How sure a computation is that two texts are about the same. It is nobody\'s judgement.', {
  LIKELY: 'Its score is one that pairs about the same topic usually have, and both have more text than a title.',
  POSSIBLE: 'Its score is one that pairs about the same topic often have.',
  FEW_BEST: 'Among the nearest that there are, though the score alone would not be enough.',
})
export const DirectionEnum = enumOf('Direction', words.directions, 'How a link stands to the commitment it was asked of.', { OUTGOING: 'This one continues or names the other.', INCOMING: 'The other continues or names this one.', UNDIRECTED: 'The kind has no direction.' })
export const StanceEnum = enumOf('Stance', words.stances, 'Whether a passage speaks for a claim or against it.')
export const ParticipationRoleEnum = enumOf('ParticipationRole', words.participationRoles, 'What a body does in a commitment, practice or activity.')
export const StandingEnum = enumOf('Standing', words.standings, 'How certain the source itself is of a participation.', {
  STATED: 'Named without more.', CONFIRMED: 'The source says it is confirmed.', TO_BE_CONFIRMED: 'The source says it is still to be confirmed.', DOUBTFUL: 'The source doubts it: a question mark, "probably".',
})
export const StageEnum = enumOf('Stage', words.stages, 'How far a body is with a practice.')
export const IndicatorEnum = enumOf('Indicator', words.indicators, 'What was assessed; each indicator has scales of its own, which are never compared.')
export const AssessmentStateEnum = enumOf('AssessmentState', words.assessmentStates, 'Whether there is a rating and, if not, in which way the source is silent.', {
  RATED: 'There is a value.', PENDING: 'The review was still to come when the source was captured.', NOT_REVIEWED: 'Not reviewed.', NO_DATA: 'Reviewed, but without data for this.', NOT_APPLICABLE: 'Does not apply.', BLANK: 'The label stands there without a value.',
})
export const FindingKindEnum = enumOf('FindingKind', words.findingKinds, 'What sort of thing a finding says.', { UNKNOWN: 'A source says that nobody knows.', NO_CARRY_OVER: 'A source denies that something was carried over.' })
export const ActivityKindEnum = enumOf('ActivityKind', words.activityKinds, 'What sort of event or undertaking.')
export const ReferenceStateEnum = enumOf('ReferenceState', words.referenceStates, 'What became of a phrase that names commitments by number.', { OPEN: 'It cannot be resolved with certainty.' })
export const InstitutionKindEnum = enumOf('InstitutionKind', words.institutionKinds, 'What sort of body.')
export const ThingTypeEnum = enumOf('ThingType', words.thingTypes, 'What a thing of the graph is.')
export const DimensionEnum = enumOf('Dimension', words.dimensions, 'What things are counted by.', { INSTITUTION: 'Bodies that take part, municipalities included.', LINK_KIND: 'Kinds of live links.' })
export const SourceKindEnum = enumOf('SourceKind', words.sourceKinds, 'What sort of document.', { EDITORIAL: 'What the editors of this hub read or infer.', REGISTER: 'A list kept by an authority, as a table.' })
