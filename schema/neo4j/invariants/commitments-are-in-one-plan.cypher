// A commitment that lives stands in exactly one plan, and that plan has exactly one member.

// fragment: fault
WITH c WHERE COUNT { (c)-[:IN_PLAN]->(:ActionPlan) } <> 1 OR COUNT { (c)-[:IN_PLAN]->(:ActionPlan)-[:OF_MEMBER]->(:Member) } <> 1
RETURN c.id AS id

// name: whole
MATCH (c:Commitment {retiredIn: $live}) WHERE c.code > ''
{{fault}}

// name: touched
UNWIND $things AS id
CALL (id) {
  MATCH (c:Commitment {id: id}) RETURN c
  UNION
  MATCH (:ActionPlan {id: id})<-[:IN_PLAN]-(c:Commitment) RETURN c
}
WITH DISTINCT c WHERE c.retiredIn = $live
{{fault}}
