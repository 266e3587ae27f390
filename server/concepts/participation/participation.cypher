// Who takes part in what, in which role, and how certain the source itself is of it.

// fragment: participation
{type: 'PARTICIPATION', id: claim.id, parts: {}, role: claim.role, standing: claim.standing, asWritten: claim.asWritten, stage: claim.stage, count: claim.count, unit: claim.unit, asOf: claim.asOf,
 notes: {en: claim.note_en, nl: claim.note_nl, fr: claim.note_fr, es: claim.note_es}, status: claim.status, actor: {{actor}}, inId: target.id, evidence: {{evidence}}}

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Participation) WHERE thing.id = id AND thing.addedIn <= $rev < thing.retiredIn
MATCH (actor:Institution)<-[:OF]-(thing)-[:IN]->(target:Thing)

// fragment: join
WITH thing, thing AS claim, actor, target

// fragment: participants
CALL (thing) {
  WITH thing WHERE $parts.participants
  MATCH (thing)<-[:IN]-(claim:Participation)-[:OF]->(actor:Institution) WHERE {{taking}}
  WITH claim, actor, thing AS target ORDER BY claim.role, actor.id
  RETURN collect({{participation}}) AS participants
}

// fragment: practices
CALL (thing) {
  WITH thing WHERE $parts.practices
  MATCH (thing)<-[:OF]-(claim:Participation)-[:IN]->(target:Practice) WHERE {{taking}}
  WITH claim, target, thing AS actor ORDER BY target.id, claim.role
  RETURN collect({{participation}}) AS practices
}

// fragment: topicsOfActor
CALL (thing) {
  WITH thing WHERE $parts.topicsOfActor
  MATCH (thing)<-[:OF]-(claim:Participation)-[:IN]->(:Thing)-[tag:ABOUT]->(topic:Topic)
  WHERE {{taking}} AND tag.addedIn <= $rev < tag.retiredIn
  WITH DISTINCT topic ORDER BY topic.id
  RETURN collect({{topic}}) AS topicsOfActor
}

// fragment: ofActor
MATCH (actor:Institution {id: id})<-[:OF]-(claim:Participation)-[:IN]->(target:Thing)
WHERE {{taking}} AND ($roles IS NULL OR claim.role IN $roles)

// fragment: ofPractice
MATCH (target:Practice {id: id})<-[:IN]-(claim:Participation)-[:OF]->(actor:Institution)
WHERE {{taking}} AND ($roles IS NULL OR claim.role IN $roles)

// fragment: page
WITH actor, claim, target, target.id + ' ' + actor.id + ' ' + claim.id AS key WHERE key > coalesce($after, '')
WITH actor, claim, target, key ORDER BY key LIMIT $limit
RETURN collect({key: key, node: {{participation}}}) AS page

// name: pagesOfActors
UNWIND $ids AS id
CALL (id) {
  {{ofActor}}
  {{page}}
}
RETURN id, page

// name: countsOfActors
UNWIND $ids AS id
CALL (id) {
  {{ofActor}}
  RETURN count(claim) AS total
}
RETURN id, total

// name: pagesOfPractices
UNWIND $ids AS id
CALL (id) {
  {{ofPractice}}
  {{page}}
}
RETURN id, page

// name: countsOfPractices
UNWIND $ids AS id
CALL (id) {
  {{ofPractice}}
  RETURN count(claim) AS total
}
RETURN id, total

// fragment: municipalitiesOfTopic
MATCH (:Topic {id: id})<-[tag:ABOUT]-(:Thing)<-[:IN]-(claim:Participation)-[:OF]->(actor:Municipality)
WHERE {{taking}} AND tag.addedIn <= $rev < tag.retiredIn

// name: municipalitiesOfTopics
UNWIND $ids AS id
CALL (id) {
  {{municipalitiesOfTopic}}
  WITH DISTINCT actor WHERE actor.id > coalesce($after, '')
  WITH actor ORDER BY actor.id LIMIT $limit
  RETURN collect({key: actor.id, node: actor.id}) AS page
}
RETURN id, page

// name: countMunicipalitiesOfTopics
UNWIND $ids AS id
CALL (id) {
  {{municipalitiesOfTopic}}
  RETURN count(DISTINCT actor) AS total
}
RETURN id, total
