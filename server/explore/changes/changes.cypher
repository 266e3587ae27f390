// What each revision added, changed and ended.

// fragment: within
r.number > $since AND r.number <= $until AND ($sinceTime IS NULL OR r.at >= datetime($sinceTime))

// fragment: changed
MATCH (r:Revision) WHERE {{within}}
MATCH (r)-[:CHANGED]->(claim:Claim)
WITH r, claim.id AS claimId, collect(claim) AS versions

// name: page
{{changed}}
WITH r, claimId, versions, right('000000000' + toString(r.number), 9) + ' ' + claimId AS key WHERE key > coalesce($after, '')
WITH r, claimId, versions, key ORDER BY key LIMIT $limit
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

// name: count
{{changed}}
RETURN count(*) AS total
