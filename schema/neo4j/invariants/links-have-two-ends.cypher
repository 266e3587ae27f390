// A link joins two different commitments.
MATCH (link:Link) WHERE link.id > '' AND link.addedIn > 0
  AND COUNT { MATCH (a:Commitment)<-[:FROM]-(link)-[:TO]->(b:Commitment) WHERE a <> b } <> 1
RETURN link.id AS id
