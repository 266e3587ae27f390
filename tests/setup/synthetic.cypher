// Made-up commitments, as many as wanted, in a revision of their own: for what has to stay the same however many there are.

// name: addRoots
CALL () {
  UNWIND $members AS row
  MERGE (member:Thing:Member {id: row.id}) ON CREATE SET member += row, member.addedIn = $revision, member.retiredIn = $live
}
CALL () {
  UNWIND $plans AS row
  MATCH (member:Member {id: row.member})
  CREATE (plan:Thing:ActionPlan) SET plan = row, plan.addedIn = $revision, plan.retiredIn = $live
  CREATE (plan)-[:OF_MEMBER]->(member)
  CREATE (:Thing:Source {id: 'source:' + row.id, kind: 'ACTION_PLAN', title: row.name_en, language: 'EN', machineTranslated: false, withheld: 0, captured: false, origin: 'made-up', addedIn: $revision, retiredIn: $live})
}
CALL () {
  UNWIND $bodies AS row
  CREATE (body:Thing:Institution) SET body = row, body.addedIn = $revision, body.retiredIn = $live
}
CALL () {
  UNWIND $topics AS row
  CREATE (topic:Thing:Topic) SET topic = row, topic.addedIn = $revision, topic.retiredIn = $live
}

// name: addCommitments
UNWIND $rows AS row
MATCH (plan:ActionPlan {id: row.values.plan}), (lead:Institution {id: row.lead}), (partner:Institution {id: row.partner}), (source:Source {id: 'source:' + row.values.plan})
CREATE (c:Thing:Commitment) SET c = row.values, c.addedIn = $revision, c.retiredIn = $live
CREATE (c)-[:IN_PLAN]->(plan)
CREATE (c)<-[:SAYS_OF]-(:Claim:Record {id: 'record:' + c.code, thingId: c.id, voice: 'PLAN', origin: 'made-up', name_en: c.name_en, plan: plan.id, addedIn: $revision, retiredIn: $live})-[:IN_SOURCE]->(source)
CREATE (c)<-[:IN]-(leading:Claim:Participation {id: 'participation:' + c.code + '-lead', role: 'LEAD', standing: 'STATED', status: 'CONFIRMED', addedIn: $revision, retiredIn: $live})-[:OF]->(lead)
CREATE (c)<-[:IN]-(supporting:Claim:Participation {id: 'participation:' + c.code + '-support', role: 'SUPPORT', standing: 'STATED', status: 'CONFIRMED', addedIn: $revision, retiredIn: $live})-[:OF]->(partner)
CREATE (c)-[:ASSESSED]->(rated:Claim:Assessment {id: 'assessment:' + c.code, indicator: 'COMPLETION', scale: 'COMPLETION', steps: $steps, value: row.completion, rank: row.rank, state: 'RATED', by: 'IRM', addedIn: $revision, retiredIn: $live})
FOREACH (claim IN [leading, supporting, rated] |
  CREATE (claim)<-[:SUPPORTS]-(:Evidence {id: 'evidence:' + claim.id, claimId: claim.id, origin: 'made-up', place: 0, stance: 'SUPPORTS', phrase: c.code, addedIn: $revision, retiredIn: $live})-[:IN_SOURCE]->(source))
WITH c, row
UNWIND row.topics AS topicId
MATCH (topic:Topic {id: topicId})
CREATE (c)-[:ABOUT {id: 'tag:' + c.code + topicId, sourceId: $source, addedIn: $revision, retiredIn: $live}]->(topic)

// name: addLinks
UNWIND $links AS row
MATCH (a:Commitment {id: row.from}), (b:Commitment {id: row.to}), (source:Source {id: 'source:' + row.plan})
CREATE (a)<-[:FROM]-(link:Claim:Link {id: row.id, kind: 'THEMATIC_OVERLAP', asserter: 'IRM', modality: 'POSSIBLE', status: 'PROPOSED', reasons: '[]', addedIn: $revision, retiredIn: $live})-[:TO]->(b)
CREATE (link)<-[:SUPPORTS]-(:Evidence {id: 'evidence:' + row.id, claimId: row.id, origin: 'made-up', place: 0, stance: 'SUPPORTS', phrase: 'may overlap', addedIn: $revision, retiredIn: $live})-[:IN_SOURCE]->(source)
CREATE (a)-[:LINKED {linkId: row.id, kind: 'THEMATIC_OVERLAP', status: 'PROPOSED', asserter: 'IRM', addedIn: $revision, retiredIn: $live}]->(b)

// name: addRevision
MERGE (head:Head {id: 'head'}) SET head.revision = $revision
MERGE (r:Revision {number: $revision}) SET r += {at: datetime(), by: 'test', summary: 'Made-up commitments'}

// name: settle
CALL db.awaitIndexes(600)
