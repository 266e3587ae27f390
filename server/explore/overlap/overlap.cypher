// The pairs of a plan's commitments, and who says what of them.

// fragment: overlap
CALL (thing) {
  WITH thing WHERE $parts.overlap
  WITH thing AS plan
  RETURN collect({
    commitments: COLLECT { MATCH (plan)<-[:IN_PLAN]-(c:Commitment) WHERE c.addedIn <= $rev < c.retiredIn RETURN {id: c.id, code: c.code, planNumber: c.planNumber} },
    links: COLLECT {
      MATCH (plan)<-[:IN_PLAN]-(fromEnd:Commitment)<-[:FROM]-(claim:Link)-[:TO]->(toEnd:Commitment)-[:IN_PLAN]->(plan)
      WHERE claim.addedIn <= $rev < claim.retiredIn AND claim.status IN ['PROPOSED', 'CONFIRMED']
      RETURN {{link}} ORDER BY claim.id }
  }) AS overlap
}
