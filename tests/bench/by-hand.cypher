// The answers of the hub, as somebody who knows the graph would ask for them in one statement each.

// name: dossier
MATCH (c:Commitment {id: $id})-[:IN_PLAN]->(plan:ActionPlan)-[:OF_MEMBER]->(member:Member)
RETURN c.code AS code, c.name_en AS name, c.planNumber AS planNumber, plan.id AS plan, member.id AS member,
  COLLECT { MATCH (c)-[tag:ABOUT]->(t:Topic) WHERE tag.retiredIn = $live RETURN DISTINCT {id: t.id, name: t.name_en} } AS topics,
  COLLECT { MATCH (c)<-[:IN]-(p:Participation)-[:OF]->(body:Institution) WHERE p.retiredIn = $live RETURN {role: p.role, id: body.id, name: body.name_en} } AS participants,
  COLLECT { MATCH (c)-[:ASSESSED]->(a:Assessment) WHERE a.retiredIn = $live RETURN {indicator: a.indicator, value: a.value, state: a.state} } AS assessments,
  COLLECT { MATCH (c)<-[:FROM|TO]-(l:Link)-[:FROM|TO]->(other:Commitment) WHERE l.retiredIn = $live AND other <> c RETURN other.code } AS linked

// name: list
MATCH (:Topic {id: $topic})<-[tag:ABOUT]-(c:Commitment) WHERE tag.retiredIn = $live
WITH DISTINCT c ORDER BY c.id
WITH collect(c) AS found
RETURN size(found) AS total, [c IN found[..50] | {code: c.code, name: c.name_en, year: c.year}] AS page

// name: neighbourhood
MATCH (a:Commitment {id: $id})
CALL (a) {
  MATCH (a)<-[:FROM|TO]-(l:Link)-[:FROM|TO]->(n:Commitment) WHERE l.retiredIn = $live AND n <> a RETURN n
  UNION MATCH (a)<-[:IN]-(p:Participation)-[:OF]->(n:Institution) WHERE p.retiredIn = $live RETURN n
  UNION MATCH (a)-[tag:ABOUT]->(n:Topic) WHERE tag.retiredIn = $live RETURN n
  UNION MATCH (a)-[:IN_PLAN]->(n:ActionPlan) RETURN n
  UNION RETURN a AS n
}
RETURN DISTINCT n.id AS id, coalesce(n.name_en, n.title) AS label

// name: search
CALL db.index.fulltext.queryNodes('words_of_names', $query, {limit: 25}) YIELD node, score
WHERE node.retiredIn = $live
RETURN node.id AS id, node.name_en AS name, score

// name: statistics
MATCH (c:Commitment)-[tag:ABOUT]->(t:Topic) WHERE c.retiredIn = $live AND tag.retiredIn = $live
RETURN c.year AS year, t.id AS topic, count(DISTINCT c) AS commitments
