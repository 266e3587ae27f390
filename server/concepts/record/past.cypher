// What records said of things at an earlier revision.

// name: recordsAt
UNWIND $ids AS id
MATCH (t:Thing {id: id})<-[:SAYS_OF]-(r:Record)-[:IN_SOURCE]->(s:Source) WHERE r.addedIn <= $rev < r.retiredIn
RETURN id, collect({properties: properties(r), capturedOn: s.capturedOn}) AS records
