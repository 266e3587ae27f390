// Made-up commitments, as many as wanted, in a revision of their own: for what has to stay the same however many there are.

// name: addRoots
MERGE (member:Thing:Member {id: 'member:made-up'}) ON CREATE SET member += {name_en: 'Made up', prefix: 'ZZ', addedIn: $revision, retiredIn: $live}
WITH member
CALL (member) {
  UNWIND $plans AS row
  CREATE (plan:Thing:ActionPlan) SET plan = row, plan.member = member.id, plan.addedIn = $revision, plan.retiredIn = $live
  CREATE (plan)-[:OF_MEMBER]->(member)
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
MATCH (plan:ActionPlan {id: row.values.plan}), (lead:Institution {id: row.lead}), (partner:Institution {id: row.partner})
CREATE (c:Thing:Commitment) SET c = row.values, c.addedIn = $revision, c.retiredIn = $live
CREATE (c)-[:IN_PLAN]->(plan)
CREATE (c)<-[:IN]-(:Claim:Participation {id: 'participation:' + c.code + '-lead', role: 'LEAD', standing: 'STATED', status: 'CONFIRMED', addedIn: $revision, retiredIn: $live})-[:OF]->(lead)
CREATE (c)<-[:IN]-(:Claim:Participation {id: 'participation:' + c.code + '-support', role: 'SUPPORT', standing: 'STATED', status: 'CONFIRMED', addedIn: $revision, retiredIn: $live})-[:OF]->(partner)
CREATE (c)-[:ASSESSED]->(:Claim:Assessment {id: 'assessment:' + c.code, indicator: 'COMPLETION', scale: 'COMPLETION', value: row.completion, rank: 3, state: 'RATED', by: 'IRM', addedIn: $revision, retiredIn: $live})
WITH c, row
UNWIND row.topics AS topicId
MATCH (topic:Topic {id: topicId})
CREATE (c)-[:ABOUT {id: 'tag:' + c.code + topicId, sourceId: $source, addedIn: $revision, retiredIn: $live}]->(topic)

// name: addLinks
UNWIND $links AS row
MATCH (a:Commitment {id: row.from}), (b:Commitment {id: row.to})
CREATE (a)<-[:FROM]-(:Claim:Link {id: row.id, kind: 'THEMATIC_OVERLAP', asserter: 'IRM', modality: 'POSSIBLE', status: 'PROPOSED', reasons: '[]', addedIn: $revision, retiredIn: $live})-[:TO]->(b)
CREATE (a)-[:LINKED {linkId: row.id, kind: 'THEMATIC_OVERLAP', status: 'PROPOSED', asserter: 'IRM', addedIn: $revision, retiredIn: $live}]->(b)

// name: addRevision
MERGE (head:Head {id: 'head'}) SET head.revision = $revision
MERGE (r:Revision {number: $revision}) SET r += {at: datetime(), by: 'test', summary: 'Made-up commitments'}

// name: settle
CALL db.awaitIndexes(600)
