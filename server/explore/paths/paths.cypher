// How things are connected: what leads from some things to others, and what each step of a way rests on.

// The store counts relationships as it writes them, so this costs nothing; those that have ended count as well.
// fragment: degree
COUNT { (a)<-[:OF]-() } + COUNT { (a)<-[:IN]-() } + COUNT { (a)-[:LINKED]-() } + CASE WHEN a:Topic THEN COUNT { (a)<-[:ABOUT]-() } ELSE COUNT { (a)-[:ABOUT]->() } END + COUNT { (a)-[:IN_PLAN]-() } + COUNT { (a)-[:PART_OF]-() }
  + COUNT { (a)-[:WITHIN]-() } + COUNT { (a)-[:CARRIED_OUT_IN]-() }

// The ways on from some things, from those with fewest connections first. What very much is connected to explains nothing: it is walked from only where it is asked about.
// fragment: walked
UNWIND $ids AS id
MATCH (a:Thing {id: id}) WHERE a.addedIn <= $rev < a.retiredIn
WITH a, {{degree}} AS degree WHERE degree <= $hub OR a.id IN $ends
WITH a, degree ORDER BY degree, a.id LIMIT $mostWalked

// name: steps
{{walked}}
CALL (a) {
  CALL (a) {
    MATCH (a)<-[:FROM|TO]-(l:Link) WHERE l.addedIn <= $rev < l.retiredIn AND l.status IN ['PROPOSED', 'CONFIRMED'] AND l.kind <> 'NO_OVERLAP'
    MATCH (f:Commitment)<-[:FROM]-(l)-[:TO]->(t:Commitment)
    RETURN 'LINK' AS type, l.id AS id, f.id AS source, t.id AS target, l.kind AS kind, l.status AS status, l.asserter AS asserter, l.modality AS modality, null AS standing, 0 AS rank
    UNION ALL
    MATCH (a)<-[:OF|IN]-(claim:Participation) WHERE claim.addedIn <= $rev < claim.retiredIn AND claim.status IN ['PROPOSED', 'CONFIRMED']
    MATCH (actor:Institution)<-[:OF]-(claim)-[:IN]->(into:Thing)
    RETURN 'PARTICIPATION' AS type, claim.id AS id, actor.id AS source, into.id AS target, claim.role AS kind, claim.status AS status, null AS asserter, null AS modality, claim.standing AS standing, 1 AS rank
    UNION ALL
    MATCH (a)-[r:CARRIED_OUT_IN|PART_OF|SUCCEEDED_BY|IN_PLAN|WITHIN|OF_MEMBER]-(other:Thing) WHERE NOT other:Member OR other.id IN $ends
    WITH type(r) AS kind, startNode(r).id AS source, endNode(r).id AS target
    RETURN 'STRUCTURE' AS type, toLower(kind) + ':' + source + '>' + target AS id, source, target, kind, null AS status, null AS asserter, null AS modality, null AS standing, 2 AS rank
    UNION ALL
    MATCH (a)-[tag:ABOUT]-(other:Thing) WHERE tag.addedIn <= $rev < tag.retiredIn
    WITH DISTINCT startNode(tag).id AS source, endNode(tag).id AS target
    RETURN 'TAG' AS type, 'about:' + source + '>' + target AS id, source, target, 'ABOUT' AS kind, null AS status, null AS asserter, null AS modality, null AS standing, 3 AS rank
  }
  RETURN type, id, source, target, kind, status, asserter, modality, standing ORDER BY rank, id LIMIT $mostOfOne
}
RETURN type, id, source, target, kind, status, asserter, modality, standing LIMIT $mostSteps

// name: degrees
UNWIND $ids AS id
MATCH (a:Thing {id: id}) WHERE a.addedIn <= $rev < a.retiredIn
RETURN id, {{degree}} AS degree
