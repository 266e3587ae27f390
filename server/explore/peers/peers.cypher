// Bodies worth talking to: who does the same, takes part in the same or in what is connected to it, or works on the same topic.

// What a body itself takes part in, the most particular first: what hundreds take part in makes nobody a peer.
// name: basis
OPTIONAL MATCH (body:Institution {id: $for}) WHERE body.addedIn <= $rev < body.retiredIn
RETURN body {.id, .kind, .province, .latitude, .longitude, .inhabitants, names: {en: body.name_en, nl: body.name_nl, fr: body.name_fr, es: body.name_es}} AS body,
  COLLECT {
    MATCH (body)<-[:OF]-(claim:Participation)-[:IN]->(into:Thing) WHERE {{taking}} AND into.addedIn <= $rev < into.retiredIn
    WITH into, collect(DISTINCT claim.role) AS roles ORDER BY COUNT { (into)<-[:IN]-() }, into.id LIMIT $mostOwn
    RETURN {id: into.id, roles: roles} } AS own,
  COLLECT {
    MATCH (body)<-[:OF]-(claim:Participation)-[:IN]->(:Thing)-[tag:ABOUT]->(topic:Topic) WHERE {{taking}} AND tag.addedIn <= $rev < tag.retiredIn
    WITH DISTINCT topic, COUNT { (topic)<-[:ABOUT]-() } AS degree WHERE degree <= $broad
    RETURN topic.id ORDER BY degree, topic.id LIMIT $mostTopics } AS topics

// fragment: wanted
actor.addedIn <= $rev < actor.retiredIn AND actor.validTo IS NULL AND actor.id <> coalesce($for, '') AND ($provinces IS NULL OR actor.province IN $provinces) AND ($kinds IS NULL OR actor.kind IN $kinds)

// fragment: peer
MATCH (into)<-[:IN]-(claim:Participation)-[:OF]->(actor:Institution)
WHERE {{taking}} AND {{wanted}}

// name: shared
UNWIND $into AS id
MATCH (into:Thing {id: id}) WHERE into.addedIn <= $rev < into.retiredIn
CALL (into) {
  {{peer}}
  RETURN actor, claim ORDER BY claim.id LIMIT $mostOfOne
}
RETURN 'SHARED' AS via, id AS about, actor.id AS actor, actor.kind AS kind, claim.id AS claim, claim.role AS role, claim.stage AS stage, claim.count AS count, null AS link, null AS asserter, 1 AS times

// name: linked
UNWIND $into AS id
MATCH (own:Commitment {id: id})-[linked:LINKED]-(into:Commitment) WHERE linked.addedIn <= $rev < linked.retiredIn AND NOT into.id IN $into
WITH into, linked ORDER BY CASE linked.asserter WHEN 'COMPUTED' THEN 1 ELSE 0 END, linked.linkId
WITH into, head(collect(linked)) AS linked LIMIT $mostLinked
CALL (into) {
  {{peer}}
  RETURN actor, claim ORDER BY claim.id LIMIT $mostOfOne
}
RETURN 'LINKED' AS via, into.id AS about, actor.id AS actor, actor.kind AS kind, claim.id AS claim, claim.role AS role, claim.stage AS stage, claim.count AS count, linked.linkId AS link, linked.asserter AS asserter, 1 AS times

// Counted per body as early as can be: of a topic comes one row for each body, however many things it is about.
// name: onTopics
UNWIND $topics AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  MATCH (topic)<-[tag:ABOUT]-(into:Thing) WHERE tag.addedIn <= $rev < tag.retiredIn AND NOT into.id IN $into AND (into:Commitment OR into:Practice)
  WITH DISTINCT into LIMIT $mostTagged
  {{peer}}
  RETURN actor, count(DISTINCT into) AS times, min(claim.id) AS claim
}
RETURN 'TOPIC' AS via, id AS about, actor.id AS actor, actor.kind AS kind, claim, null AS role, null AS stage, null AS count, null AS link, null AS asserter, times

// Municipalities that do anything, for one of which nothing is known.
// name: active
MATCH (actor:Municipality)<-[:OF]-(claim:Participation) WHERE {{taking}} AND {{wanted}}
WITH actor, collect(claim.id)[..$mostReasons] AS claims
RETURN actor.id AS actor, actor.province AS province, actor.latitude AS latitude, actor.longitude AS longitude, actor.inhabitants AS inhabitants, claims

// name: outcomes
UNWIND $ids AS id
MATCH (:Thing {id: id})<-[:ABOUT]-(claim:Finding) WHERE claim.addedIn <= $rev < claim.retiredIn AND claim.kind IN ['RESULT', 'LESSON']
WITH id, claim ORDER BY claim.period DESC, claim.id
RETURN id, collect({{finding}})[..$mostOutcomes] AS findings
