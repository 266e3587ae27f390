/** The closed vocabularies of the field, as they stand in the graph, in the API and in seeds. */
export const languages = ['EN', 'NL', 'FR', 'ES'] as const
export type Language = (typeof languages)[number]
/** As they end the names of properties ("name_nl") and stand in maps of texts. */
export const languageTags = languages.map((language) => language.toLowerCase() as Lowercase<Language>)
/** A property in one language: its name, and the language. */
export const propertyInLanguage = new RegExp(`^(?<name>.+)_(?<tag>${languageTags.join('|')})$`)

export const linkKinds = ['THEMATIC_OVERLAP', 'CONTINUES', 'POLICY_AREA_CARRIED_OVER', 'CROSS_REFERENCE', 'CLUSTERED_WITH', 'NO_OVERLAP'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Links that point from the later or naming commitment to the earlier or named one. */
export const directedLinkKinds: readonly LinkKind[] = ['CONTINUES', 'POLICY_AREA_CARRIED_OVER', 'CROSS_REFERENCE']

export const asserters = ['IRM', 'ACTION_PLAN', 'GOVERNMENT', 'OGP_DATA', 'CIVIL_SOCIETY', 'EDITOR', 'COMPUTED'] as const
export type Asserter = (typeof asserters)[number]

export const modalities = ['STATED', 'POSSIBLE'] as const
export type Modality = (typeof modalities)[number]

export const claimStatuses = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const
export type Confidence = (typeof confidences)[number]

/** How sure a computation is: few best are the nearest that there are, near or not. */
export const likelihoods = ['LIKELY', 'POSSIBLE', 'FEW_BEST'] as const
export type Likelihood = (typeof likelihoods)[number]

export const directions = ['OUTGOING', 'INCOMING', 'UNDIRECTED'] as const
export type Direction = (typeof directions)[number]

export const stances = ['SUPPORTS', 'DENIES'] as const
export type Stance = (typeof stances)[number]

export const participationRoles = ['LEAD', 'SUPPORT', 'HOST', 'CHAIR', 'FUNDER', 'MEMBER', 'PARTICIPANT', 'PRACTITIONER'] as const
export type ParticipationRole = (typeof participationRoles)[number]

export const standings = ['STATED', 'CONFIRMED', 'TO_BE_CONFIRMED', 'DOUBTFUL'] as const
export type Standing = (typeof standings)[number]

export const stages = ['CONSIDERED', 'PILOT', 'ACTIVE', 'ENDED', 'UNKNOWN'] as const
export type Stage = (typeof stages)[number]

export const indicators = [
  'SPECIFICITY', 'VERIFIABLE', 'RELEVANCE', 'POTENTIAL_IMPACT', 'POTENTIAL_FOR_RESULTS', 'AMBITION',
  'COMPLETION', 'DID_IT_OPEN_GOVERNMENT', 'OPENED_ACCESS_TO_INFORMATION', 'OPENED_CIVIC_PARTICIPATION', 'OPENED_PUBLIC_ACCOUNTABILITY', 'EARLY_RESULTS', 'STARRED', 'PROMISING',
] as const
export type Indicator = (typeof indicators)[number]

export const assessmentStates = ['RATED', 'PENDING', 'NOT_REVIEWED', 'NO_DATA', 'NOT_APPLICABLE', 'BLANK'] as const
export type AssessmentState = (typeof assessmentStates)[number]

export const findingKinds = ['RECOMMENDATION', 'RESULT', 'LESSON', 'WISH', 'POLICY', 'AMOUNT', 'QUANTITY', 'CARRY_OVER', 'NO_CARRY_OVER', 'UNKNOWN'] as const
export type FindingKind = (typeof findingKinds)[number]

export const activityKinds = ['MEETING', 'CONTEST', 'PILOT', 'OFFER', 'AGREEMENT', 'CONSULTATION', 'PUBLICATION'] as const
export type ActivityKind = (typeof activityKinds)[number]

export const referenceStates = ['RESOLVED', 'OPEN', 'NOT_A_REFERENCE'] as const
export type ReferenceState = (typeof referenceStates)[number]

export const institutionKinds = ['MUNICIPALITY', 'PROVINCE', 'MINISTRY', 'AGENCY', 'PARLIAMENT', 'UNIVERSITY', 'CSO', 'ASSOCIATION', 'NETWORK', 'PROGRAMME', 'OTHER'] as const
export type InstitutionKind = (typeof institutionKinds)[number]

export const thingTypes = ['COMMITMENT', 'ACTION_PLAN', 'MEMBER', 'INSTITUTION', 'MUNICIPALITY', 'TOPIC', 'PRACTICE', 'ACTIVITY', 'SOURCE'] as const
export type ThingType = (typeof thingTypes)[number]

export const dimensions = ['YEAR', 'TOPIC', 'MEMBER', 'INSTITUTION', 'PRACTICE', 'LINK_KIND', 'PLAN'] as const
export type Dimension = (typeof dimensions)[number]

export const sourceKinds = ['COMMITMENT_PAGE', 'IRM_REPORT', 'ACTION_PLAN', 'NEWS', 'WEB_PAGE', 'DATASET', 'REGISTER', 'EDITORIAL'] as const
export type SourceKind = (typeof sourceKinds)[number]

/**
 * Where in a document a record stands, best first: of records that disagree the earlier voice gives the value. MAKESHIFT is the hub's own stopgap where a source
 * gives no such value (a plan without a name): it shows only where nobody says anything, and disagrees with nobody.
 */
export const voices = ['EDITOR', 'PLAN_TEXT', 'IRM_TEXT', 'PAGE_HEADING', 'REGISTER', 'DATASET', 'WEB_LIST', 'MILESTONE_TABLE', 'MACHINE_TRANSLATION', 'MAKESHIFT'] as const
export type Voice = (typeof voices)[number]
