// Documents whose text is kept and that may be read otherwise, now that more is known of plans and of how these number their commitments.

// fragment: kept
WITH DISTINCT s WHERE EXISTS { (s)-[:HAS_TEXT]->(:SourceText) }
RETURN s.id AS source, s.kind AS kind

// name: texts
UNWIND $sources AS id
MATCH (s:Source {id: id})-[:HAS_TEXT]->(t:SourceText)
RETURN s.id AS source, s.kind AS kind, t.text AS text, s.url AS url, s.language AS language, s.capturedOn AS capturedOn, s.withheld AS withheld, s.hinted AS hinted, s.sha256 AS sha256

// name: speakingOfPlans
// Those that speak of these plans, whichever plan the commitments are shown in.
UNWIND $plans AS id
MATCH (:Thing {id: id})-[:OF_MEMBER]->(member:Member)
MATCH (member)<-[:OF_MEMBER]-(plan:ActionPlan)
CALL (id, plan) {
  MATCH (plan)<-[:IN_PLAN]-(:Commitment)<-[:SAYS_OF]-(said:Record {retiredIn: $live}) WHERE said.plan = id
  RETURN said
  UNION
  MATCH (plan)<-[:SAYS_OF]-(said:Record {retiredIn: $live}) WHERE plan.id = id
  RETURN said
}
MATCH (said)-[:IN_SOURCE]->(s:Source)
{{kept}}

// name: hangingOnNumbers
// Those with references whose targets the numbers of plans tell.
UNWIND $members AS id
MATCH (:Member {id: id})<-[:OF_MEMBER]-(:ActionPlan)<-[:IN_PLAN]-(:Commitment)<-[:IN]-(named:Reference {retiredIn: $live}) WHERE named.state <> 'NOT_A_REFERENCE'
MATCH (named)<-[:SUPPORTS]-(:Evidence {retiredIn: $live})-[:IN_SOURCE]->(s:Source)
{{kept}}

// name: ofNoCommitment
// Those that name a plan and were not known to be of one of its commitments.
UNWIND $members AS id
MATCH (:Member {id: id})<-[:OF_MEMBER]-(:ActionPlan)<-[:SAYS_OF]-(:Record {retiredIn: $live})-[:IN_SOURCE]->(s:Source {kind: 'COMMITMENT_PAGE'})
WHERE NOT EXISTS { MATCH (s)<-[:IN_SOURCE]-(:Record {retiredIn: $live})-[:SAYS_OF]->(:Commitment) }
{{kept}}

// name: translationsOf
// Translations with items that are told by their place in the lists of originals.
UNWIND $commitments AS id
MATCH (:Commitment {id: id})-[:ABOUT|HAS_MILESTONE]-(:Finding|Milestone)<-[:SUPPORTS]-(:Evidence {retiredIn: $live, weight: 2})-[:IN_SOURCE]->(s:Source)
{{kept}}

// name: beforeSeeds
// Those of documents in which seeds located something after they were read, whoever's they are.
MATCH (told:Source {origin: 'seeds', retiredIn: $live}) WHERE told.url IS NOT NULL
MATCH (told)<-[:IN_SOURCE]-(e:Evidence {retiredIn: $live}) WHERE e.origin = 'seeds'
WITH told.url AS url, max(e.addedIn) AS located
MATCH (s:Source {url: url}) WHERE s.addedIn < located AND s.kind <> 'DATASET' AND EXISTS { MATCH (s)<-[:IN_SOURCE]-(:Record|Evidence {retiredIn: $live}) }
{{kept}}

// name: metByOthers
// Those that have claims of their own under ids which pages in other languages were read under too, but whose passages turned out to be of another claim; and these others.
UNWIND $members AS id
MATCH (:Member {id: id})<-[:OF_MEMBER]-(:ActionPlan)<-[:IN_PLAN]-(c:Commitment)-[:ABOUT|HAS_MILESTONE|ASSESSED|IN]-(:Finding|Milestone|Assessment|Participation|Reference)<-[:SUPPORTS]-(met:Evidence {retiredIn: $live}) WHERE met.readAs IS NOT NULL
MATCH (apart:Claim {id: met.readAs, retiredIn: $live})<-[:SUPPORTS]-(own:Evidence {retiredIn: $live}) USING INDEX apart:Claim(id, addedIn) WHERE apart.addedIn <= $live
UNWIND [met, own] AS passage
MATCH (passage)-[:IN_SOURCE]->(s:Source)
{{kept}}
