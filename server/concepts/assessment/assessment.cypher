// Ratings: one indicator on one scale from one report.

// fragment: assessments
CALL (thing) {
  WITH thing WHERE $parts.assessments
  MATCH (thing)-[:ASSESSED]->(claim:Assessment) WHERE claim.addedIn <= $rev < claim.retiredIn
  WITH claim ORDER BY claim.indicator, claim.report, claim.id
  RETURN collect({id: claim.id, indicator: claim.indicator, scaleName: claim.scale, scale: claim.steps, value: claim.value, rank: claim.rank, state: claim.state,
    by: claim.by, report: claim.report, evidence: {{evidence}}}) AS assessments
}

// fragment: captured
reduce(latest = '', day IN COLLECT { MATCH (rating)<-[:SUPPORTS]-(:Evidence)-[:IN_SOURCE]->(source:Source) RETURN source.capturedOn } | CASE WHEN day > latest THEN day ELSE latest END)

// Of several ratings of one commitment the heaviest counts: the reviewer's before OGP's before anyone's own; a report on results before one on the design; then by the
// report's name, which ends in its years; then the newer capture.
// fragment: weight
CASE rating.by WHEN 'IRM' THEN '2' WHEN 'OGP_DATA' THEN '1' ELSE '0' END
  + CASE WHEN rating.report =~ '(?i).*(result|end.of.term|final|implementation).*' THEN '1' ELSE '0' END + coalesce(rating.report, '') + ' ' + {{captured}} + ' ' + rating.id

// fragment: counting
CALL (thing) {
  WITH thing WHERE $parts.counting
  MATCH (thing)-[:ASSESSED]->(rating:Assessment) WHERE rating.addedIn <= $rev < rating.retiredIn
  WITH collect({indicator: rating.indicator, scale: rating.scale, value: rating.value, state: rating.state, by: rating.by, report: rating.report,
    weight: CASE rating.state WHEN 'RATED' THEN '1' ELSE '0' END + {{weight}}}) AS weighed
  RETURN [rating IN weighed WHERE NOT any(other IN weighed WHERE other.indicator = rating.indicator AND other.weight > rating.weight)] AS counting
}
