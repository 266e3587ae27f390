// A link joins two different commitments.

// fragment: fault
WITH link WHERE COUNT { MATCH (a:Commitment)<-[:FROM]-(link)-[:TO]->(b:Commitment) WHERE a <> b } <> 1
RETURN link.id AS id

// name: whole
MATCH (link:Link) WHERE link.id > '' AND link.addedIn > 0
{{fault}}

// name: touched
UNWIND $claims AS id
MATCH (link:Link {id: id}) USING INDEX link:Link(id, addedIn) WHERE link.addedIn > 0
{{fault}}
