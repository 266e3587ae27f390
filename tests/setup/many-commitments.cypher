// Made-up commitments, as many as wanted, in a revision of their own: for what has to stay the same however many there are.

// name: addPlan
MERGE (member:Thing:Member {id: 'member:many'}) ON CREATE SET member += {name_en: 'Many', prefix: 'ZZ', addedIn: $revision, retiredIn: $live}
MERGE (plan:Thing:ActionPlan {id: 'plan:AP_MANY'}) ON CREATE SET plan += {name_en: 'A plan of many', member: member.id, startYear: 2030, addedIn: $revision, retiredIn: $live}
MERGE (plan)-[:OF_MEMBER]->(member)
MERGE (body:Thing:Institution {id: 'institution:many'}) ON CREATE SET body += {name_en: '=HYPERLINK("http://example.org")', kind: 'OTHER', addedIn: $revision, retiredIn: $live}
MERGE (topic:Thing:Topic {id: 'topic:many'}) ON CREATE SET topic += {name_en: 'Many', addedIn: $revision, retiredIn: $live}

// name: addCommitments
UNWIND $codes AS code
MATCH (plan:ActionPlan {id: 'plan:AP_MANY'}), (body:Institution {id: 'institution:many'}), (topic:Topic {id: 'topic:many'})
CREATE (c:Thing:Commitment {id: 'commitment:' + code, code: code, name_en: 'Commitment ' + code + ', one of many, with a title as long as titles are', plan: plan.id, year: 2030, addedIn: $revision, retiredIn: $live})
CREATE (c)-[:IN_PLAN]->(plan)
CREATE (c)-[:ABOUT {id: 'tag:' + code, sourceId: $source, addedIn: $revision, retiredIn: $live}]->(topic)
CREATE (c)<-[:IN]-(:Claim:Participation {id: 'participation:' + code, role: 'LEAD', standing: 'STATED', status: 'CONFIRMED', addedIn: $revision, retiredIn: $live})-[:OF]->(body)
CREATE (c)-[:ASSESSED]->(:Claim:Assessment {id: 'assessment:' + code, indicator: 'COMPLETION', scale: 'COMPLETION', value: 'Limited', rank: 3, state: 'RATED', by: 'IRM', addedIn: $revision, retiredIn: $live})

// name: addRevision
MERGE (head:Head {id: 'head'}) SET head.revision = $revision
MERGE (r:Revision {number: $revision}) SET r += {at: datetime(), by: 'test', summary: 'Many made-up commitments'}
