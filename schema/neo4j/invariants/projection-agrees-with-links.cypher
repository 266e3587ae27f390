// Each live proposed or confirmed link other than NO_OVERLAP is one live LINKED relationship with the same ends and words.

// fragment: linkAlone
WITH link WHERE link.kind <> 'NO_OVERLAP' AND link.status IN ['PROPOSED', 'CONFIRMED']
  AND COUNT { MATCH (link)-[:FROM]->(a:Commitment)-[l:LINKED {linkId: link.id, retiredIn: $live}]->(b:Commitment)<-[:TO]-(link) WHERE l.kind = link.kind AND l.status = link.status AND l.asserter = link.asserter } <> 1
RETURN link.id AS id, 'link without its relationship' AS fault

// fragment: relationshipAlone
WITH a, l, b WHERE l.retiredIn = $live
  AND NOT EXISTS { MATCH (a)<-[:FROM]-(link:Link {id: l.linkId, retiredIn: $live})-[:TO]->(b) WHERE link.addedIn <= $live AND link.kind <> 'NO_OVERLAP' AND link.status IN ['PROPOSED', 'CONFIRMED'] }
RETURN l.linkId AS id, 'relationship without its link' AS fault

// name: whole
MATCH (link:Link {retiredIn: $live}) WHERE link.id > ''
{{linkAlone}}
UNION
MATCH (a:Commitment)-[l:LINKED]->(b:Commitment) WHERE l.linkId > ''
{{relationshipAlone}}

// name: touched
UNWIND $claims AS id
MATCH (link:Link {id: id}) USING INDEX link:Link(id, addedIn) WHERE link.addedIn <= $live AND link.retiredIn = $live
{{linkAlone}}
UNION
UNWIND $claims AS id
MATCH (a:Commitment)-[l:LINKED {linkId: id}]->(b:Commitment)
{{relationshipAlone}}
