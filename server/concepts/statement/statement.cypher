// What passages state of a thing, and the documents that this and every other claim about it rests on.

// fragment: records
CALL (thing) {
  WITH thing WHERE $parts.records
  MATCH (thing)<-[:SAYS_OF]-(r:Record)-[:IN_SOURCE]->(source:Source) WHERE r.addedIn <= $rev < r.retiredIn
  RETURN collect({says: properties(r), source: {{source}}}) AS records
}

// What the first passage of each reading says of the thing's ratings and milestones; the others of one reading repeat it. One of which no reading is kept says nothing to compare.
// fragment: readings
CALL (thing) {
  WITH thing WHERE $parts.readings
  MATCH (thing)-[:ASSESSED|HAS_MILESTONE]->(:Claim)<-[:SUPPORTS]-(e:Evidence {place: 0})-[:IN_SOURCE]->(source:Source) WHERE e.says IS NOT NULL AND e.addedIn <= $rev < e.retiredIn
  RETURN collect({claimId: e.claimId, id: e.id, says: e.says, weight: e.weight, order: e.order, section: e.section, quote: e.phrase, start: e.start, end: e.end, source: {{source}}}) AS readings
}

// fragment: sources
CALL (thing) {
  WITH thing WHERE $parts.sources
  CALL (thing) {
    MATCH (thing)<-[:SAYS_OF]-(r:Record)-[:IN_SOURCE]->(source:Source) WHERE r.addedIn <= $rev < r.retiredIn
    RETURN source
    UNION
    MATCH (thing)-[:ASSESSED|HAS_MILESTONE|OF|IN|ABOUT|FROM|TO]-(claim:Claim)<-[:SUPPORTS]-(e:Evidence)-[:IN_SOURCE]->(source:Source) WHERE e.addedIn <= $rev < e.retiredIn
    RETURN source
    UNION
    MATCH (thing)-[tag:ABOUT]->(:Topic) WHERE tag.addedIn <= $rev < tag.retiredIn
    MATCH (source:Source {id: tag.sourceId})
    RETURN source
  }
  WITH DISTINCT source ORDER BY source.id
  RETURN collect({{source}}) AS sources
}

// fragment: lastRead
CALL (thing) {
  WITH thing WHERE $parts.lastRead
  MATCH (thing)<-[:IN_PLAN|OF_MEMBER*0..2]-(:Thing)<-[:SAYS_OF]-(r:Record)-[:IN_SOURCE]->(source:Source) WHERE r.addedIn <= $rev < r.retiredIn AND source.readOn IS NOT NULL
  WITH DISTINCT source ORDER BY source.readOn DESC, source.order DESC, source.id LIMIT 1
  RETURN collect({{source}}) AS lastRead
}
