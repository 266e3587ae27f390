/** Where the words for the values of a property stand, the likeliest first. */
export const vocabularies: Readonly<Record<string, (value: string) => readonly string[]>> = {
  by: (value) => [`asserter.${value}`],
  asserter: (value) => [`asserter.${value}`],
  indicator: (value) => [`indicator.${value}`],
  role: (value) => [`role.${value}`],
  standing: (value) => [`standing.${value}`],
  stage: (value) => [`stage.${value}`],
  status: (value) => [`claimStatus.${value}`],
  modality: (value) => [`modality.${value}`],
  likelihood: (value) => [`draft.word.${value}`],
  confidence: (value) => [`confidence.${value}`],
  voice: (value) => [`voice.${value}`],
  scope: (value) => [`referenceScope.${value}`],
  state: (value) => [`referenceState.${value}`, `ratingState.${value}`],
  kind: (value) => [`findingKind.${value}`, `edgeKind.${value}`, `activityKind.${value}`, `institutionKind.${value}`],
}

/** Properties whose values are dates of any precision, or several of them. */
export const dates = ['start', 'end', 'due', 'asOf', 'period', 'validFrom', 'validTo']
