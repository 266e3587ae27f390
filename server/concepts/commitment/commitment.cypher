// Commitments: found by whichever condition of a filter narrows most, then held against the others.

// fragment: commitment
{type: 'COMMITMENT', id: commitment.id, code: commitment.code,
 names: {en: commitment.name_en, nl: commitment.name_nl, fr: commitment.name_fr, es: commitment.name_es},
 summaries: {en: commitment.summary_en, nl: commitment.summary_nl, fr: commitment.summary_fr, es: commitment.summary_es},
 planNumber: commitment.planNumber, year: coalesce(commitment.year, plan.startYear), start: commitment.start, end: commitment.end, url: commitment.url, status: commitment.status,
 webListPlace: commitment.webListPlace, plan: {{plan}}}

// fragment: join
MATCH (thing)-[:IN_PLAN]->(plan:ActionPlan)-[:OF_MEMBER]->(member:Member)
WITH thing, thing AS commitment, plan, member

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Commitment {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: fromAll
MATCH (thing:Commitment)
WHERE thing.id > coalesce($after, '')

// fragment: fromCodes
UNWIND $codes AS code
MATCH (thing:Commitment {code: code})
WHERE thing.id > coalesce($after, '')

// fragment: fromPlans
UNWIND $plans AS planId
MATCH (:ActionPlan {id: planId})<-[:IN_PLAN]-(thing:Commitment)
WHERE thing.id > coalesce($after, '')

// fragment: fromLinked
MATCH (:Commitment {id: $linkedTo})-[linked:LINKED]-(thing:Commitment)
WHERE linked.addedIn <= $rev < linked.retiredIn AND ($linkKinds IS NULL OR linked.kind IN $linkKinds) AND thing.id > coalesce($after, '')

// fragment: fromInstitutions
UNWIND $institutions AS institutionId
MATCH (:Institution {id: institutionId})<-[:OF]-(claim:Participation)-[:IN]->(thing:Commitment)
WHERE {{taking}} AND thing.id > coalesce($after, '')

// fragment: fromTopics
UNWIND $topics AS topicId
MATCH (:Topic {id: topicId})<-[tagged:ABOUT]-(thing:Commitment)
WHERE tagged.addedIn <= $rev < tagged.retiredIn AND thing.id > coalesce($after, '')

// fragment: fromYears
UNWIND $years AS year
MATCH (thing:Commitment {year: year})
WHERE thing.id > coalesce($after, '')

// fragment: matching
WITH DISTINCT thing
WHERE thing.addedIn <= $rev < thing.retiredIn
  AND ($codes IS NULL OR thing.code IN $codes)
  AND ($years IS NULL OR thing.year IN $years)
  AND ($plans IS NULL OR thing.plan IN $plans)
  AND ($members IS NULL OR EXISTS { MATCH (thing)-[:IN_PLAN]->(:ActionPlan)-[:OF_MEMBER]->(m:Member) WHERE m.id IN $members })
  AND ($topics IS NULL OR EXISTS { MATCH (thing)-[tag:ABOUT]->(t:Topic) WHERE t.id IN $topics AND tag.addedIn <= $rev < tag.retiredIn })
  AND (($institutions IS NULL AND $roles IS NULL AND $standings IS NULL) OR EXISTS {
    MATCH (thing)<-[:IN]-(claim:Participation)-[:OF]->(actor:Institution)
    WHERE {{taking}} AND ($institutions IS NULL OR actor.id IN $institutions) AND ($roles IS NULL OR claim.role IN $roles) AND ($standings IS NULL OR claim.standing IN $standings) })
  AND (($linkedTo IS NULL AND $linkKinds IS NULL) OR EXISTS {
    MATCH (thing)-[l:LINKED]-(other:Commitment)
    WHERE l.addedIn <= $rev < l.retiredIn AND ($linkedTo IS NULL OR other.id = $linkedTo) AND ($linkKinds IS NULL OR l.kind IN $linkKinds) })
  AND (($indicator IS NULL AND $values IS NULL AND $states IS NULL) OR EXISTS {
    MATCH (thing)-[:ASSESSED]->(a:Assessment)
    WHERE a.addedIn <= $rev < a.retiredIn AND ($indicator IS NULL OR a.indicator = $indicator) AND ($values IS NULL OR any(value IN split(a.value, ', ') WHERE value IN $values)) AND ($states IS NULL OR a.state IN $states) })
  AND ($search IS NULL OR any(text IN [thing.code, thing.name_en, thing.name_nl, thing.name_fr, thing.name_es, thing.shortName_en, thing.shortName_nl, thing.shortName_fr, thing.shortName_es,
    thing.longName_en, thing.longName_nl, thing.longName_fr, thing.longName_es, thing.irmName_en, thing.irmName_nl, thing.irmName_fr, thing.irmName_es,
    thing.summary_en, thing.summary_nl, thing.summary_fr, thing.summary_es] WHERE toLower(text) CONTAINS toLower($search)))

// fragment: paged
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: counted
RETURN count(thing) AS total

// fragment: commitments
CALL (thing) {
  WITH thing WHERE $parts.commitments
  MATCH (thing)-[:OF_MEMBER]->(member:Member)
  MATCH (thing)<-[:IN_PLAN]-(commitment:Commitment) WHERE commitment.addedIn <= $rev < commitment.retiredIn
  WITH commitment, thing AS plan, member
  RETURN collect({{commitment}}) AS commitments
}

// fragment: ofTopic
MATCH (node:Topic {id: id})<-[tag:ABOUT]-(commitment:Commitment)
WHERE tag.addedIn <= $rev < tag.retiredIn AND commitment.addedIn <= $rev < commitment.retiredIn

// name: codesOfTopics
UNWIND $ids AS id
CALL (id) {
  {{ofTopic}}
  WITH DISTINCT commitment WHERE commitment.id > coalesce($after, '')
  WITH commitment ORDER BY commitment.id LIMIT $limit
  RETURN collect({key: commitment.id, node: commitment.id}) AS page
}
RETURN id, page

// name: countOfTopics
UNWIND $ids AS id
CALL (id) {
  {{ofTopic}}
  RETURN count(DISTINCT commitment) AS total
}
RETURN id, total
