// All things but documents, and all connections between them, in pieces of bounded size.

// name: nodesAfter
MATCH (n:Thing) WHERE n.id > coalesce($after, '') AND n.addedIn <= $rev < n.retiredIn AND NOT n:Source
WITH n ORDER BY n.id LIMIT $limit
RETURN {{node}} AS node

// Each connection belongs to one of its ends, so that it comes once; participations to what they are in, since a ministry can have thousands.
// name: edgesAt
UNWIND $ids AS id
MATCH (a:Thing {id: id})
CALL (a) {
  MATCH (a)<-[:FROM]-(l:Link) WHERE {{wanted}}
  {{linkEdge}}
  UNION ALL
  MATCH (a)<-[:IN]-(p:Participation) WHERE p.addedIn <= $rev < p.retiredIn AND p.status IN $status
  {{participationEdge}}
  UNION ALL
  MATCH (a)-[tag:ABOUT]->(:Thing) WHERE tag.addedIn <= $rev < tag.retiredIn
  {{tagEdge}}
  UNION ALL
  MATCH (a)-[r:IN_PLAN|OF_MEMBER|PART_OF|WITHIN|CARRIED_OUT_IN|SUCCEEDED_BY]->(:Thing)
  {{structureEdge}}
}
MATCH (near:Thing {id: source}) WHERE near.addedIn <= $rev < near.retiredIn
MATCH (far:Thing {id: target}) WHERE far.addedIn <= $rev < far.retiredIn
WITH edge, source, target, kind, status, asserter, modality ORDER BY edge
RETURN edge, source, target, kind, status, asserter, modality
