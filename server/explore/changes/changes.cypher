// What each revision added, changed and ended.

// fragment: within
r.number > $since AND r.number <= $until AND ($sinceTime IS NULL OR r.at >= datetime($sinceTime))

// name: page
// Revision by revision, in their order: those behind a full page are not looked into, however much they changed.
MATCH (r:Revision) WHERE {{within}}
WITH r ORDER BY r.number
CALL (r) {
  MATCH (r)-[:CHANGED]->(claim:Claim)
  WITH claim.id AS claimId, claim, right('000000000' + toString(r.number), 9) + ' ' + claim.id AS key WHERE key > coalesce($after, '')
  WITH claimId, key, collect(claim) AS versions ORDER BY key LIMIT $limit
  RETURN claimId, key, versions
}
WITH r, claimId, key, versions LIMIT $limit
CALL (versions) {
  UNWIND versions AS version
  OPTIONAL MATCH (version)-[:SAYS_OF|IN|FROM|ABOUT]->(subject:Thing)
  WITH subject ORDER BY subject.id LIMIT 1
  RETURN subject.id AS thingId
}
CALL (versions) {
  UNWIND versions AS version
  OPTIONAL MATCH (version)<-[:HAS_MILESTONE|ASSESSED]-(owner:Commitment)
  WITH owner ORDER BY owner.id LIMIT 1
  RETURN owner.id AS ownerId
}
CALL (versions) {
  UNWIND versions AS version
  OPTIONAL MATCH (version)-[:TO]->(other:Commitment)
  WITH other ORDER BY other.id LIMIT 1
  RETURN other.id AS otherId
}
RETURN key, r.number AS number, r.at AS at, r.by AS by, r.summary AS summary, claimId, coalesce(thingId, ownerId) AS thingId, otherId,
  [v IN versions WHERE v.addedIn = r.number | properties(v)] AS added, [v IN versions WHERE v.retiredIn = r.number | properties(v)] AS ended
ORDER BY key

// name: count
MATCH (r:Revision) WHERE {{within}}
CALL (r) {
  MATCH (r)-[:CHANGED]->(claim:Claim)
  RETURN count(DISTINCT claim.id) AS ofOne
}
RETURN sum(ofOne) AS total
