// A live claim rests on at least one live passage; a record carries its own.
MATCH (c:Claim {retiredIn: $live}) USING INDEX c:Claim(retiredIn)
WHERE NOT c:Record AND NOT EXISTS { (c)<-[:SUPPORTS]-(:Evidence {retiredIn: $live})-[:IN_SOURCE]->(:Source) }
RETURN c.id AS id
