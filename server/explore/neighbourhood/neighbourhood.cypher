// What surrounds things, one step at a time: links, participations, topics, and the structure of plans and members.

// fragment: type
CASE WHEN n:Commitment THEN 'COMMITMENT' WHEN n:Municipality THEN 'MUNICIPALITY' WHEN n:Institution THEN 'INSTITUTION' WHEN n:Topic THEN 'TOPIC' WHEN n:Practice THEN 'PRACTICE'
  WHEN n:Activity THEN 'ACTIVITY' WHEN n:ActionPlan THEN 'ACTION_PLAN' WHEN n:Member THEN 'MEMBER' ELSE 'SOURCE' END

// fragment: wanted
l.addedIn <= $rev < l.retiredIn AND l.status IN $status
  AND (l.kind IN $linkKinds OR ($linkKinds IS NULL AND l.kind <> 'NO_OVERLAP')) AND ($asserters IS NULL OR l.asserter IN $asserters)

// fragment: linkEdge
MATCH (f:Commitment)<-[:FROM]-(l)-[:TO]->(t:Commitment) WHERE f.addedIn <= $rev < f.retiredIn AND t.addedIn <= $rev < t.retiredIn
RETURN l.id AS edge, f.id AS source, t.id AS target, l.kind AS kind, l.status AS status, l.asserter AS asserter, l.modality AS modality,
  CASE WHEN l.asserter = 'COMPUTED' THEN 1 ELSE 0 END AS rank

// fragment: participationEdge
MATCH (actor:Institution)<-[:OF]-(p)-[:IN]->(into:Thing) WHERE actor.addedIn <= $rev < actor.retiredIn AND into.addedIn <= $rev < into.retiredIn
RETURN p.id AS edge, actor.id AS source, into.id AS target, p.role AS kind, p.status AS status, null AS asserter, null AS modality, 2 AS rank

// fragment: tagEdge
WITH DISTINCT startNode(tag).id AS source, endNode(tag).id AS target
RETURN 'about:' + source + '>' + target AS edge, source, target, 'ABOUT' AS kind, null AS status, null AS asserter, null AS modality, 3 AS rank

// fragment: structureEdge
WITH type(r) AS kind, startNode(r).id AS source, endNode(r).id AS target
RETURN toLower(kind) + ':' + source + '>' + target AS edge, source, target, kind, null AS status, null AS asserter, null AS modality, 4 AS rank

// fragment: node
{id: n.id, type: {{type}}, names: {en: n.name_en, nl: n.name_nl, fr: n.name_fr, es: n.name_es},
 year: CASE WHEN n:Commitment THEN n.year WHEN n:ActionPlan THEN n.startYear WHEN n:Activity THEN toInteger(left(n.start, 4)) END}

// name: edgesOf
UNWIND $ids AS id
MATCH (a:Thing {id: id}) WHERE a.addedIn <= $rev < a.retiredIn
CALL (a) {
  MATCH (a)<-[:FROM|TO]-(l:Link) WHERE {{wanted}}
  {{linkEdge}}
  UNION ALL
  MATCH (a)<-[:OF|IN]-(p:Participation) WHERE p.addedIn <= $rev < p.retiredIn AND p.status IN $status
  {{participationEdge}}
  UNION ALL
  MATCH (a)-[tag:ABOUT]-(other:Thing) WHERE tag.addedIn <= $rev < tag.retiredIn AND other.addedIn <= $rev < other.retiredIn
  {{tagEdge}}
  UNION ALL
  MATCH (a)-[r:IN_PLAN|OF_MEMBER|PART_OF|WITHIN|CARRIED_OUT_IN|SUCCEEDED_BY]-(other:Thing) WHERE other.addedIn <= $rev < other.retiredIn
  {{structureEdge}}
}
WITH DISTINCT edge, source, target, kind, status, asserter, modality, rank ORDER BY rank, edge LIMIT $most
RETURN edge, source, target, kind, status, asserter, modality

// Each connection is looked for at one of its ends, as in a picture of the whole graph.
// name: edgesAmong
UNWIND $ids AS id
MATCH (a:Thing {id: id}) WHERE a.addedIn <= $rev < a.retiredIn
CALL (a) {
  MATCH (a)<-[:FROM]-(l:Link) WHERE {{wanted}}
  {{linkEdge}}
  UNION ALL
  MATCH (a)<-[:IN]-(p:Participation) WHERE p.addedIn <= $rev < p.retiredIn AND p.status IN $status
  {{participationEdge}}
  UNION ALL
  MATCH (a)-[tag:ABOUT]->(:Thing) WHERE tag.addedIn <= $rev < tag.retiredIn
  {{tagEdge}}
  UNION ALL
  MATCH (a)-[r:IN_PLAN|OF_MEMBER|PART_OF|WITHIN|CARRIED_OUT_IN|SUCCEEDED_BY]->(:Thing)
  {{structureEdge}}
}
WITH edge, source, target, kind, status, asserter, modality, rank WHERE source IN $ids AND target IN $ids
WITH DISTINCT edge, source, target, kind, status, asserter, modality, rank ORDER BY rank, edge
RETURN edge, source, target, kind, status, asserter, modality

// name: nodes
UNWIND $ids AS id
MATCH (n:Thing {id: id}) WHERE n.addedIn <= $rev < n.retiredIn
RETURN {{node}} AS node

// name: degrees
UNWIND $ids AS id
MATCH (n:Thing {id: id})
CALL (n) {
  MATCH (n)<-[:FROM|TO]-(l:Link) WHERE {{wanted}}
  RETURN l.kind AS kind, count(*) AS count
  UNION ALL
  MATCH (n)<-[:OF|IN]-(p:Participation) WHERE p.addedIn <= $rev < p.retiredIn AND p.status IN $status
  RETURN p.role AS kind, count(*) AS count
  UNION ALL
  MATCH (n)-[tag:ABOUT]-(other:Thing) WHERE tag.addedIn <= $rev < tag.retiredIn
  RETURN 'ABOUT' AS kind, count(DISTINCT other) AS count
  UNION ALL
  MATCH (n)-[r:IN_PLAN|OF_MEMBER|PART_OF|WITHIN|CARRIED_OUT_IN|SUCCEEDED_BY]-(other:Thing) WHERE other.addedIn <= $rev < other.retiredIn
  RETURN type(r) AS kind, count(*) AS count
}
WITH id, kind, count WHERE count > 0
WITH id, kind, count ORDER BY kind
RETURN id, collect({kind: kind, count: count}) AS degrees
