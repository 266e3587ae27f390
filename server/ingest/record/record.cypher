// Writing a draft: who is there already, what is new, what ends. Labels and relationship types come from the program's own closed lists.
// Indexes are named where there are several: on an empty graph all look equally good to the planner, and by the one of what lives each claim would be looked for among all.

// name: lockHead
MERGE (head:Head {id: 'head'}) ON CREATE SET head.revision = 0
SET head.lockedAt = timestamp()
RETURN head.revision AS revision

// name: liveEvidence
MATCH (e:Evidence {retiredIn: $live}) WHERE e.origin IN $origins RETURN e.id AS id, e.origin AS origin

// name: liveRecords
MATCH (r:Record {retiredIn: $live}) WHERE r.origin IN $origins RETURN r.id AS id, r.hash AS hash, r.origin AS origin

// name: liveTags
UNWIND $origins AS origin
MATCH ()-[a:ABOUT {origin: origin, retiredIn: $live}]->() RETURN a.id AS id, a.origin AS origin

// name: knownHashes
UNWIND $ids AS id
MATCH (c:Claim {id: id}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn <= $live AND c.retiredIn = $live
RETURN c.id AS id, c.hash AS hash

// name: putSources
// A document that lives is described anew by its own origin and by weightier ones only, so that two which describe it differently do not take turns.
UNWIND $sources AS row
MERGE (s:Thing {id: row.id})
ON CREATE SET s:Source, s.addedIn = $revision, s.changed = true
ON MATCH SET s.changed = s.retiredIn <> $live OR (s.hash <> row.hash AND (s.origin = row.origin OR row.weight < s.weight OR (row.weight = s.weight AND row.origin < s.origin)))
WITH s, row WHERE s.changed
WITH s, row, s.addedIn AS addedIn
SET s = row.properties, s.id = row.id, s.hash = row.hash, s.origin = row.origin, s.weight = row.weight, s.addedIn = addedIn, s.retiredIn = $live
WITH s, row
CALL (s, row) {
  OPTIONAL MATCH (s)-[old:CITES]->(:Source) WHERE NOT endNode(old).id IN row.cites
  DELETE old
}
CALL (s, row) {
  UNWIND row.cites AS cited
  MATCH (t:Thing {id: cited})
  MERGE (s)-[:CITES]->(t)
}
RETURN s.id AS id

// name: putTexts
UNWIND $texts AS row
MATCH (s:Source {id: row.id})
MERGE (t:SourceText {id: row.id}) SET t.text = row.text
MERGE (s)-[:HAS_TEXT]->(t)

// name: putSupersedes
// Each capture of a document supersedes the one before it.
UNWIND $documents AS document
MATCH (s:Source {document: document})
WITH document, s ORDER BY s.order
WITH document, collect(s) AS captures
CALL (captures) {
  UNWIND captures AS newer
  MATCH (newer)-[old:SUPERSEDES]->(:Source)
  DELETE old
}
UNWIND range(1, size(captures) - 1) AS place
WITH captures[place] AS newer, captures[place - 1] AS older
CREATE (newer)-[:SUPERSEDES]->(older)

// name: clearChanged
UNWIND $ids AS id
MATCH (s:Thing {id: id}) REMOVE s.changed

// name: thingsOfSources
// Whose best values hang on when these documents were captured.
UNWIND $ids AS id
MATCH (s:Source {id: id})<-[:IN_SOURCE]-(r:Record {retiredIn: $live})-[:SAYS_OF]->(t:Thing)
RETURN DISTINCT t.id AS id

// name: endSources
// Documents that these origins no longer deliver end, unless something live of another origin still stands in them or cites them.
MATCH (s:Source) WHERE s.origin IN $origins AND s.retiredIn = $live AND NOT s.id IN $ids
  AND NOT EXISTS { MATCH (s)<-[:IN_SOURCE]-(rest:Record|Evidence) WHERE rest.retiredIn = $live }
  AND NOT EXISTS { MATCH (s)<-[:CITES]-(citing:Source) WHERE citing.retiredIn = $live AND (citing.id IN $ids OR NOT citing.origin IN $origins) }
SET s.retiredIn = $revision
RETURN s.id AS id

// name: addThings
UNWIND $things AS row
MERGE (t:Thing {id: row.id})
ON CREATE SET t:$(row.labels), t.addedIn = $revision
SET t.retiredIn = $live

// name: addClaims
UNWIND $claims AS row
CREATE (c:Claim:$(row.label))
SET c = row.properties, c.id = row.id, c.hash = row.hash, c.addedIn = $revision, c.retiredIn = $live
WITH c, row
CALL (c, row) {
  UNWIND row.outward AS ref
  MATCH (t:Thing {id: ref.to})
  CREATE (c)-[:$(ref.type)]->(t)
}
CALL (c, row) {
  UNWIND row.inward AS ref
  MATCH (t:Thing {id: ref.to})
  CREATE (c)<-[:$(ref.type)]-(t)
}
RETURN count(c) AS added

// name: retireClaims
UNWIND $ids AS id
MATCH (c:Claim {id: id}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn <= $live AND c.retiredIn = $live
SET c.retiredIn = $revision

// name: addEvidence
UNWIND $evidence AS row
MATCH (c:Claim {id: row.claimId}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn <= $live AND c.retiredIn = $live
MATCH (s:Source {id: row.sourceId})
CREATE (e:Evidence)
SET e = row.properties, e.id = row.id, e.bearing = $bearings[row.id], e.find_kinds = c.find_kinds, e.addedIn = $revision, e.retiredIn = $live
CREATE (e)-[:SUPPORTS]->(c), (e)-[:IN_SOURCE]->(s)

// name: retireEvidence
UNWIND $ids AS id
MATCH (e:Evidence {id: id}) USING INDEX e:Evidence(id, addedIn) WHERE e.addedIn <= $live AND e.retiredIn = $live
SET e.retiredIn = $revision

// name: carryEvidence
// A claim that changed is a new version; what other readings found for the old one supports the new one too.
UNWIND $ids AS id
MATCH (old:Claim {id: id, retiredIn: $revision})<-[:SUPPORTS]-(e:Evidence {retiredIn: $live})-[:IN_SOURCE]->(s:Source) USING INDEX old:Claim(id, addedIn) WHERE old.addedIn <= $live
MATCH (new:Claim {id: id, retiredIn: $live}) USING INDEX new:Claim(id, addedIn) WHERE new.addedIn <= $live
// It becomes evidence when it has a beginning of its own: with that of the one it is copied from it would be that one's double.
CREATE (copy) SET copy = properties(e), copy.find_kinds = new.find_kinds, copy.bearing = $bearings[e.id], copy.addedIn = $revision SET copy:Evidence
CREATE (copy)-[:SUPPORTS]->(new), (copy)-[:IN_SOURCE]->(s)
SET e.retiredIn = $revision

// name: sayings
// What the passages that live say of a claim.
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[:SUPPORTS]-(e:Evidence {retiredIn: $live}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn <= $live AND c.retiredIn = $live
RETURN c.id AS claimId, e.id AS id, e.says AS says, e.weight AS weight, e.order AS order

// name: claimsOfEvidence
UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[:SUPPORTS]->(c:Claim) USING INDEX e:Evidence(id, addedIn) WHERE e.addedIn <= $live AND e.retiredIn = $live
RETURN DISTINCT c.id AS id

// name: addTags
UNWIND $tags AS row
MATCH (t:Thing {id: row.from}), (topic:Topic {id: row.topic})
CREATE (t)-[a:ABOUT]->(topic)
SET a = row.properties, a.id = row.id, a.addedIn = $revision, a.retiredIn = $live

// name: retireTags
UNWIND $origins AS origin
MATCH ()-[a:ABOUT {origin: origin, retiredIn: $live}]->() WHERE a.id IN $ids
SET a.retiredIn = $revision

// name: thingsOfRecords
UNWIND $ids AS id
MATCH (r:Claim {id: id})-[:SAYS_OF]->(t:Thing) USING INDEX r:Claim(id, addedIn) WHERE r.addedIn <= $live
RETURN DISTINCT t.id AS id

// name: recordsOfThings
UNWIND $ids AS id
MATCH (t:Thing {id: id})
OPTIONAL MATCH (t)<-[:SAYS_OF]-(r:Record {retiredIn: $live})-[:IN_SOURCE]->(s:Source)
RETURN t.id AS id, [r IN collect({properties: properties(r), capturedOn: s.capturedOn}) WHERE r.properties IS NOT NULL] AS records

// name: setValues
UNWIND $things AS row
MATCH (t:Thing {id: row.id})
SET t = row.values, t.id = row.id, t.addedIn = row.addedIn, t.retiredIn = row.retiredIn

// name: endThings
UNWIND $ids AS id
MATCH (t:Thing {id: id}) SET t.retiredIn = $revision

// name: lifetimes
UNWIND $ids AS id
MATCH (t:Thing {id: id}) RETURN t.id AS id, t.addedIn AS addedIn

// name: clearStructure
UNWIND $ids AS id
MATCH (t:Thing {id: id})-[r:IN_PLAN|OF_MEMBER|WITHIN|PART_OF|SUCCEEDED_BY|SAME_AS|CARRIED_OUT_IN]->(:Thing)
DELETE r

// name: putStructure
UNWIND $edges AS row
MATCH (a:Thing {id: row.from}), (b:Thing {id: row.to})
CREATE (a)-[:$(row.type)]->(b)

// name: retireProjection
MATCH ()-[l:LINKED {retiredIn: $live}]->() WHERE l.linkId IN $ids
SET l.retiredIn = $revision

// name: putProjection
UNWIND $ids AS id
MATCH (a:Commitment)<-[:FROM]-(link:Link {id: id, retiredIn: $live})-[:TO]->(b:Commitment) USING INDEX link:Link(id, addedIn)
WHERE link.addedIn <= $live AND link.kind <> 'NO_OVERLAP' AND link.status IN ['PROPOSED', 'CONFIRMED']
CREATE (a)-[:LINKED {linkId: link.id, kind: link.kind, status: link.status, asserter: link.asserter, addedIn: $revision, retiredIn: $live}]->(b)

// name: putFollowUps
// A new version of either end is drawn again.
UNWIND $ids AS id
CALL (id) {
  MATCH (later:Finding {id: id}) WHERE later.addedIn <= $live AND later.retiredIn = $live
  RETURN later
  UNION
  MATCH (earlier:Finding {id: id})<-[:FOLLOWS_UP]-(later:Finding) WHERE earlier.addedIn <= $live AND later.retiredIn = $live
  RETURN later
}
WITH DISTINCT later
UNWIND later.followsUp AS earlierId
MATCH (earlier:Finding {id: earlierId, retiredIn: $live}) WHERE earlier.addedIn <= $live
MERGE (later)-[:FOLLOWS_UP]->(earlier)

// name: withholdTexts
UNWIND $withheld AS row
MATCH (t:SourceText {id: row.source}) SET t.text = row.text

// name: withholdWords
// Out of all that was said in the words of a text, claims of the past too. Places in it are no more what they were.
UNWIND $withheld AS row
MATCH (s:Source {id: row.source})
CALL (s) {
  MATCH (s)<-[:IN_SOURCE]-(n:Record|Evidence) SET n.start = null, n.end = null, n.textStart = null, n.textEnd = null RETURN n
  UNION
  MATCH (s)<-[:IN_SOURCE]-(:Evidence)-[:SUPPORTS]->(n:Claim) RETURN n
}
UNWIND keys(n) AS key
WITH n, key, row, n[key] AS value
WHERE CASE WHEN value IS :: STRING NOT NULL THEN any(word IN row.words WHERE value CONTAINS word) ELSE key STARTS WITH 'find_' END
SET n[key] = CASE WHEN value IS :: STRING NOT NULL THEN reduce(text = value, word IN row.words | replace(text, word, row.mark)) ELSE [word IN value WHERE NOT any(part IN row.plain WHERE part IN split(word, ' '))] END

// name: addRevision
MATCH (head:Head {id: 'head'})
SET head.revision = $revision
CREATE (r:Revision {number: $revision, at: datetime(), by: $by, summary: $summary, importId: $importId, added: $added, retired: $retired})
WITH r
CALL (r) {
  MATCH (c:Claim {addedIn: $revision}) CREATE (r)-[:CHANGED {action: 'ADDED'}]->(c)
}
CALL (r) {
  MATCH (c:Claim {retiredIn: $revision}) CREATE (r)-[:CHANGED {action: 'RETIRED'}]->(c)
}
RETURN r.number AS number
