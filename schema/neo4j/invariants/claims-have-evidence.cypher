// A live claim rests on at least one live passage; a record carries its own. What is computed rests on texts as a whole, and names its run.

// fragment: fault
WITH c WHERE NOT c:Record AND NOT EXISTS { (c)<-[:SUPPORTS]-(:Evidence {retiredIn: $live})-[:IN_SOURCE]->(:Source) }
  AND NOT (c.asserter = 'COMPUTED' AND c.run IS NOT NULL AND c.reasons <> '[]')
RETURN c.id AS id

// name: whole
MATCH (c:Claim {retiredIn: $live}) USING INDEX c:Claim(retiredIn)
{{fault}}

// name: touched
UNWIND $claims AS id
MATCH (c:Claim {id: id}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn <= $live AND c.retiredIn = $live
{{fault}}
