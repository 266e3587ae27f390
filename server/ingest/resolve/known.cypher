// What readers have to know of the graph to tell what a name or a number means; as of now.

// fragment: names
[key IN keys(t) WHERE key STARTS WITH 'name_' OR key STARTS WITH 'shortName_' OR key STARTS WITH 'longName_' | t[key]] + coalesce(t.aliases, [])

// name: bodies
MATCH (t:Institution) WHERE t.id > '' AND t.retiredIn = $live
RETURN t.id AS id, {{names}} AS names, t.kind AS kind

// name: topics
MATCH (t:Topic) WHERE t.id > '' AND t.retiredIn = $live
RETURN t.id AS id, {{names}} AS names, coalesce(t.formerNames, []) AS formerNames

// name: practices
MATCH (t:Practice) WHERE t.id > '' AND t.retiredIn = $live
RETURN t.id AS id, {{names}} AS names

// name: members
MATCH (t:Member) WHERE t.id > '' AND t.retiredIn = $live
RETURN t.id AS id, {{names}} AS names, t.kind AS kind, t.prefix AS prefix

// name: plans
MATCH (plan:ActionPlan) WHERE plan.id > '' AND plan.retiredIn = $live
RETURN plan.id AS id, plan.member AS member, plan.sequence AS sequence, plan.startYear AS startYear, plan.endYear AS endYear,
  COLLECT { MATCH (plan)<-[:IN_PLAN]-(c:Commitment) WHERE c.retiredIn = $live AND c.planNumber IS NOT NULL RETURN {number: c.planNumber, code: c.code} } AS numbered
