// Action plans of members.

// fragment: plan
{type: 'ACTION_PLAN', id: plan.id, names: {en: plan.name_en, nl: plan.name_nl, fr: plan.name_fr, es: plan.name_es},
 sequence: plan.sequence, startYear: plan.startYear, endYear: plan.endYear, member: {{member}}}

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:ActionPlan {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: page
MATCH (thing:ActionPlan) WHERE thing.id > coalesce($after, '') AND thing.addedIn <= $rev < thing.retiredIn AND ($members IS NULL OR thing.member IN $members)
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: join
MATCH (thing)-[:OF_MEMBER]->(member:Member)
WITH thing, thing AS plan, member

// fragment: plans
CALL (thing) {
  WITH thing WHERE $parts.plans
  MATCH (thing)<-[:OF_MEMBER]-(plan:ActionPlan) WHERE plan.addedIn <= $rev < plan.retiredIn
  WITH plan, thing AS member ORDER BY plan.startYear, plan.id
  RETURN collect({{plan}}) AS plans
}

// name: count
MATCH (thing:ActionPlan) WHERE thing.id > '' AND thing.addedIn <= $rev < thing.retiredIn AND ($members IS NULL OR thing.member IN $members)
RETURN count(thing) AS total

// name: ledOn
// Plans that have ended, since a source brought their own ids: each with the one plan that holds what was said to be in it.
UNWIND $ids AS id
MATCH (ended:ActionPlan {id: id}) WHERE ended.retiredIn <= $rev
MATCH (:Member {id: ended.member})<-[:OF_MEMBER]-(plan:ActionPlan)<-[:IN_PLAN]-(c:Commitment) WHERE plan.addedIn <= $rev < plan.retiredIn
  AND EXISTS { MATCH (c)<-[:SAYS_OF]-(said:Record) WHERE said.plan = id AND said.retiredIn <= $rev }
WITH id, collect(DISTINCT plan.id) AS plans WHERE size(plans) = 1
RETURN id, plans[0] AS now
