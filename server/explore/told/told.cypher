// What sentences are made of: names of things, and claims with the passages they rest on.

// name: named
UNWIND $ids AS id
MATCH (a:Thing {id: id})
RETURN {id: id, names: {en: a.name_en, nl: a.name_nl, fr: a.name_fr, es: a.name_es}, code: a.code, planNumber: a.planNumber, start: a.start, dateInferred: coalesce(a.dateInferred, false), year: a.year} AS thing

// name: links
UNWIND $ids AS id
MATCH (claim:Link) WHERE claim.id = id AND claim.addedIn <= $rev < claim.retiredIn
MATCH (fromEnd:Commitment)<-[:FROM]-(claim)-[:TO]->(toEnd:Commitment)
RETURN id, {{link}} AS claim

// name: participations
UNWIND $ids AS id
MATCH (claim:Participation) WHERE claim.id = id AND claim.addedIn <= $rev < claim.retiredIn
MATCH (actor:Institution)<-[:OF]-(claim)-[:IN]->(target:Thing)
RETURN id, {{participation}} AS claim

// name: tags
UNWIND $steps AS step
MATCH (:Thing {id: step.source})-[tag:ABOUT]->(:Topic {id: step.target}) WHERE tag.addedIn <= $rev < tag.retiredIn
MATCH (source:Source {id: tag.sourceId})
WITH step, tag, source ORDER BY tag.taggedOn DESC, source.id
RETURN step.id AS id, {taggedOn: max(tag.taggedOn), evidence: collect({section: tag.section, quote: tag.phrase, start: null, end: null, stance: 'SUPPORTS', source: {{source}}})} AS claim

// name: structures
UNWIND $steps AS step
MATCH (:Thing {id: step.source})<-[:SAYS_OF]-(r:Record)-[:IN_SOURCE]->(source:Source)
WHERE r.addedIn <= $rev < r.retiredIn AND step.target IN [r.plan, r.parent, r.member, r.successor] + coalesce(r.partOf, []) + coalesce(r.commitments, [])
WITH step, r, source ORDER BY source.id, r.id
RETURN step.id AS id, {evidence: collect({section: r.section, quote: r.phrase, start: null, end: null, stance: 'SUPPORTS', source: {{source}}})} AS claim
