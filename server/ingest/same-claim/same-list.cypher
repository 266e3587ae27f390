// Lists of pages in their own language, beside which those of translations are held.

// name: originals
// What pages that are no translations find of these things, under the ids that they were read under, whatever claim they turned out to be of.
UNWIND $things AS id
MATCH (:Thing {id: id})-[:HAS_MILESTONE|ABOUT]-(:Claim)<-[:SUPPORTS]-(e:Evidence {retiredIn: $live, weight: 1})-[:IN_SOURCE]->(s:Source)
WHERE NOT e.origin IN $origins AND e.start IS NOT NULL AND s.document IS NOT NULL
RETURN coalesce(e.readAs, e.claimId) AS id, s.document AS document, e.phrase AS phrase, e.start AS start

// name: captures
UNWIND $documents AS document
MATCH (s:Source {document: document})-[:HAS_TEXT]->(t:SourceText)
RETURN document, s.order AS order, t.text AS text
