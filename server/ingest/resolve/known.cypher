// What readers have to know of the graph to tell what a name or a number means; as of now.
// Names are those that seeds give: would they come from what was read before, a page read again would be read otherwise, and change the graph. So they are found by the records
// of the seeds, and looking takes no longer the more is read. A label that is asked for by name is walked whole.

// fragment: namesOf
[key IN keys(r) WHERE key STARTS WITH 'name_' OR key STARTS WITH 'shortName_' OR key STARTS WITH 'longName_' | r[key]] + coalesce(r.aliases, [])

// fragment: said
t.retiredIn = $live
WITH t, collect(r) AS records
WITH t, reduce(all = [], r IN records | all + {{namesOf}}) AS names, reduce(all = [], r IN records | all + coalesce(r.formerNames, [])) AS formerNames

// name: bodies
MATCH (r:Record {origin: 'seeds', retiredIn: $live})-[:SAYS_OF]->(t) USING INDEX r:Record(origin, retiredIn) WHERE 'Institution' IN labels(t) AND {{said}}
RETURN t.id AS id, names, t.kind AS kind

// name: topics
MATCH (r:Record {origin: 'seeds', retiredIn: $live})-[:SAYS_OF]->(t) USING INDEX r:Record(origin, retiredIn) WHERE 'Topic' IN labels(t) AND {{said}}
RETURN t.id AS id, names, formerNames

// name: practices
MATCH (r:Record {origin: 'seeds', retiredIn: $live})-[:SAYS_OF]->(t) USING INDEX r:Record(origin, retiredIn) WHERE 'Practice' IN labels(t) AND {{said}}
RETURN t.id AS id, names

// name: members
MATCH (r:Record {origin: 'seeds', retiredIn: $live})-[:SAYS_OF]->(t) USING INDEX r:Record(origin, retiredIn) WHERE 'Member' IN labels(t) AND {{said}}
RETURN t.id AS id, names, t.kind AS kind, t.prefix AS prefix

// name: plans
MATCH (plan:ActionPlan) WHERE plan.id > '' AND plan.retiredIn = $live
RETURN plan.id AS id, plan.member AS member, plan.sequence AS sequence, plan.startYear AS startYear, plan.endYear AS endYear,
  COLLECT { MATCH (plan)<-[:IN_PLAN]-(c:Commitment) WHERE c.retiredIn = $live AND c.year IS NOT NULL RETURN DISTINCT c.year } AS submitted,
  COLLECT { MATCH (plan)<-[:IN_PLAN]-(c:Commitment) WHERE c.retiredIn = $live AND c.planNumber IS NOT NULL RETURN {number: c.planNumber, code: c.code} } AS numbered
