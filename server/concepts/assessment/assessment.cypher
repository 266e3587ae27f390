// Ratings: one indicator on one scale from one report.

// fragment: assessments
CALL (thing) {
  WITH thing WHERE $parts.assessments
  MATCH (thing)-[:ASSESSED]->(claim:Assessment) WHERE claim.addedIn <= $rev < claim.retiredIn
  WITH claim ORDER BY claim.indicator, claim.report, claim.id
  RETURN collect({id: claim.id, indicator: claim.indicator, scaleName: claim.scale, scale: claim.steps, value: claim.value, rank: claim.rank, state: claim.state,
    by: claim.by, report: claim.report, evidence: {{evidence}}}) AS assessments
}
