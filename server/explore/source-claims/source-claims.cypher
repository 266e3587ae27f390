// What rests on a document: every claim that lives, with the passage that says it. Records and topic tags carry their one passage themselves.

// fragment: resting
CALL (id) {
  MATCH (:Source {id: id})<-[:IN_SOURCE]-(claim:Record)-[:SAYS_OF]->(thing:Thing) WHERE claim.addedIn <= $rev < claim.retiredIn
  RETURN claim.id AS claimId, 'RECORD' AS kind, '' AS passageId, claim.section AS section, claim.phrase AS quote, claim.textStart AS start, claim.textEnd AS end, 'SUPPORTS' AS stance,
    properties(claim) AS says, claim, thing.id AS thingId, null AS topicId
  UNION ALL
  MATCH (:Source {id: id})<-[:IN_SOURCE]-(passage:Evidence)-[:SUPPORTS]->(claim:Claim) WHERE passage.addedIn <= $rev < passage.retiredIn AND claim.addedIn <= $rev < claim.retiredIn
  RETURN claim.id AS claimId, toUpper(head([label IN labels(claim) WHERE label <> 'Claim'])) AS kind, passage.id AS passageId, passage.section AS section, passage.phrase AS quote,
    passage.start AS start, passage.end AS end, {{stance}} AS stance, properties(claim) AS says, claim, null AS thingId, null AS topicId
  UNION ALL
  MATCH (thing:Thing)-[tag:ABOUT {sourceId: id}]->(topic:Topic) WHERE tag.addedIn <= $rev < tag.retiredIn
  RETURN tag.id AS claimId, 'TOPIC_TAG' AS kind, '' AS passageId, tag.section AS section, tag.phrase AS quote, tag.textStart AS start, tag.textEnd AS end, 'SUPPORTS' AS stance,
    properties(tag) AS says, null AS claim, thing.id AS thingId, topic.id AS topicId
}

// fragment: claim
{id: claimId, kind: kind, says: says,
  subjectIds: CASE WHEN thingId IS NOT NULL THEN [thingId] ELSE COLLECT { MATCH (claim)-[r:OF|FROM|ABOUT|IN]->(t:Thing) WHERE NOT r:IN OR claim:Reference RETURN t.id ORDER BY t.id }
    + COLLECT { MATCH (claim)<-[:HAS_MILESTONE|ASSESSED]-(t:Thing) RETURN t.id } END,
  objectIds: CASE WHEN topicId IS NOT NULL THEN [topicId] ELSE COLLECT { MATCH (claim)-[r:IN|TO|TARGETS|RESOLVES_TO]->(t:Thing) WHERE NOT (r:IN AND claim:Reference) RETURN t.id ORDER BY t.id } END,
  passage: {section: section, quote: quote, start: start, end: end, stance: stance}}

// name: pages
UNWIND $ids AS id
CALL (id) {
  {{resting}}
  WITH *, coalesce(section, '') + ' ' + kind + ' ' + claimId + ' ' + passageId AS key WHERE ($kinds IS NULL OR kind IN $kinds) AND key > coalesce($after, '')
  WITH * ORDER BY key LIMIT $limit
  WITH key, {{claim}} AS node
  RETURN collect({key: key, node: node}) AS page
}
RETURN id, page

// name: counts
UNWIND $ids AS id
CALL (id) {
  {{resting}}
  WITH kind WHERE $kinds IS NULL OR kind IN $kinds
  RETURN count(*) AS total
}
RETURN id, total

// name: countsByKind
UNWIND $ids AS id
CALL (id) {
  {{resting}}
  WITH kind, count(*) AS count ORDER BY kind
  RETURN collect({kind: kind, count: count}) AS byKind
}
RETURN id, byKind
