// A commitment that lives stands in exactly one plan, and that plan has exactly one member.
MATCH (c:Commitment {retiredIn: $live})
WHERE c.code > '' AND (COUNT { (c)-[:IN_PLAN]->(:ActionPlan) } <> 1 OR COUNT { (c)-[:IN_PLAN]->(:ActionPlan)-[:OF_MEMBER]->(:Member) } <> 1)
RETURN c.id AS id
