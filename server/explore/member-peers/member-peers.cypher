// Members of OGP worth talking to: whose commitments are linked to one's own, are on the same topics, or carry out the same practices.

// fragment: live
c.addedIn <= $rev < c.retiredIn AND member.addedIn <= $rev < member.retiredIn AND member.id <> coalesce($for, '')

// What a member's commitments are about, what sets it apart first: topics that most commitments have make nobody a peer.
// name: topics
MATCH (own:Member {id: $for})<-[:OF_MEMBER]-(:ActionPlan)<-[:IN_PLAN]-(c:Commitment)-[tag:ABOUT]->(topic:Topic) WHERE tag.addedIn <= $rev < tag.retiredIn
WITH topic, count(DISTINCT c) AS times, COUNT { (topic)<-[:ABOUT]-() } AS degree WHERE degree <= $broad
RETURN topic.id AS topic ORDER BY times * 1.0 / degree DESC, topic.id LIMIT $mostTopics

// name: linked
CALL () {
  WITH $commitments AS chosen WHERE chosen IS NOT NULL
  UNWIND chosen AS id
  MATCH (own:Commitment {id: id})
  RETURN own
  UNION
  WITH $commitments AS chosen WHERE chosen IS NULL
  MATCH (:Member {id: $for})<-[:OF_MEMBER]-(:ActionPlan)<-[:IN_PLAN]-(own:Commitment)
  RETURN own
}
MATCH (own)-[linked:LINKED]-(c:Commitment)-[:IN_PLAN]->(:ActionPlan)-[:OF_MEMBER]->(member:Member) WHERE linked.addedIn <= $rev < linked.retiredIn AND {{live}}
WITH member, c, linked ORDER BY CASE linked.asserter WHEN 'COMPUTED' THEN 1 ELSE 0 END, linked.linkId
WITH member, c, head(collect(linked)) AS linked
RETURN 'LINKED' AS via, member.id AS member, c.id AS about, c.id AS commitment, linked.linkId AS link, linked.asserter AS asserter, 1 AS times LIMIT $mostLinked

// name: onTopics
UNWIND $topics AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  MATCH (topic)<-[tag:ABOUT]-(c:Commitment) WHERE tag.addedIn <= $rev < tag.retiredIn
  WITH DISTINCT c LIMIT $mostTagged
  MATCH (c)-[:IN_PLAN]->(:ActionPlan)-[:OF_MEMBER]->(member:Member) WHERE {{live}}
  RETURN member, count(c) AS times, min(c.id) AS commitment
}
RETURN 'TOPIC' AS via, member.id AS member, id AS about, commitment, null AS link, null AS asserter, times

// name: practising
UNWIND $practices AS id
MATCH (:Practice {id: id})-[:CARRIED_OUT_IN]->(c:Commitment)-[:IN_PLAN]->(:ActionPlan)-[:OF_MEMBER]->(member:Member) WHERE {{live}}
RETURN 'PRACTICE' AS via, member.id AS member, id AS about, min(c.id) AS commitment, null AS link, null AS asserter, count(c) AS times
