// Links between commitments: who asserts them, how, and what they rest on.

// fragment: link
{type: 'LINK', id: claim.id, parts: {}, kind: claim.kind, asserter: claim.asserter, modality: claim.modality, status: claim.status, confidence: claim.confidence,
 fromId: fromEnd.id, toId: toEnd.id, score: claim.score, likelihood: claim.likelihood, method: claim.method + coalesce(', ' + claim.run, ''), reasonTexts: claim.reasons, addedIn: claim.addedIn,
 retiredIn: CASE WHEN claim.retiredIn <= $rev THEN claim.retiredIn END,
 judgements: COLLECT { MATCH (claim)<-[:ON]-(j:Judgement) WHERE j.addedIn <= $rev < j.retiredIn RETURN {by: j.by, at: j.at, status: j.status, note: j.note} ORDER BY j.at },
 evidence: {{evidence}}}

// fragment: ends
MATCH (fromEnd:Commitment)<-[:FROM]-(claim)-[:TO]->(toEnd:Commitment)

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Link) WHERE thing.id = id AND thing.addedIn <= $rev < thing.retiredIn

// fragment: join
WITH thing, thing AS claim
{{ends}}

// fragment: matching
thing.addedIn <= $rev < thing.retiredIn AND ($kinds IS NULL OR thing.kind IN $kinds) AND ($asserters IS NULL OR thing.asserter IN $asserters)
  AND thing.status IN $status
  AND ($codes IS NULL OR EXISTS { MATCH (thing)-[:FROM|TO]->(c:Commitment) WHERE c.code IN $codes })
  AND (($plans IS NULL AND $members IS NULL) OR EXISTS {
    MATCH (thing)-[:FROM|TO]->(:Commitment)-[:IN_PLAN]->(plan:ActionPlan) WHERE ($plans IS NULL OR plan.id IN $plans) AND ($members IS NULL OR plan.member IN $members) })

// fragment: page
MATCH (thing:Link) WHERE thing.id > coalesce($after, '') AND {{matching}}
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: links
CALL (thing) {
  WITH thing WHERE $parts.links
  MATCH (thing)<-[:FROM|TO]-(claim:Link) WHERE claim.addedIn <= $rev < claim.retiredIn
  {{ends}}
  WITH claim, fromEnd, toEnd ORDER BY claim.id
  RETURN collect({{link}}) AS links
}

// fragment: linkCounts
CALL (thing) {
  WITH thing WHERE $parts.linkCounts
  MATCH (thing)-[linked:LINKED]-(:Commitment) WHERE linked.addedIn <= $rev < linked.retiredIn
  WITH linked.asserter AS asserter, count(linked) AS count
  RETURN collect({asserter: asserter, count: count}) AS linkCounts
}

// name: count
MATCH (thing:Link) WHERE thing.id > '' AND {{matching}}
RETURN count(thing) AS total
