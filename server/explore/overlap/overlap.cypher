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

// name: run
// The newest run of computed overlap, without what it learnt.
MATCH (run:OverlapRun) WHERE run.number > 0
WITH run ORDER BY run.number DESC LIMIT 1
RETURN run{.id, .method, .model, .tokenizer, .runtime, .corpus, .parameters, .commitments, .withText, .links, .likely, .possible, at: run.finishedAt} AS run
