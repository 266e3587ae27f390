// Counts for dashboards. `thing` is a commitment that was found; each dimension adds what groups it, under a name left open as {{key}}.
// What a row says beyond its count is worked out once per commitment, before topics and bodies multiply it, and only if asked for.

// fragment: found
CALL () {
  WITH $ids AS ids WHERE ids IS NULL
  MATCH (thing:Commitment) WHERE thing.id > '' AND thing.addedIn <= $rev < thing.retiredIn
  RETURN thing
  UNION ALL
  UNWIND $ids AS id
  MATCH (thing:Commitment {id: id})
  RETURN thing
}

// fragment: ids
RETURN collect(thing.id) AS ids

// fragment: NONE
WITH *, '' AS {{key}}

// fragment: YEAR
WITH *, thing.year AS {{key}} WHERE {{key}} IS NOT NULL

// fragment: TOPIC
MATCH (thing)-[{{key}}Tag:ABOUT]->({{key}}:Topic) WHERE {{key}}Tag.addedIn <= $rev < {{key}}Tag.retiredIn

// fragment: MEMBER
MATCH (thing)-[:IN_PLAN]->(:ActionPlan)-[:OF_MEMBER]->({{key}}:Member)

// fragment: INSTITUTION
MATCH (thing)<-[:IN]-(claim:Participation)-[:OF]->({{key}}:Institution)
WHERE {{taking}} AND ($roles IS NULL OR claim.role IN $roles) AND ($standings IS NULL OR claim.standing IN $standings)

// fragment: PRACTICE
MATCH (thing)<-[:CARRIED_OUT_IN]-({{key}}:Practice) WHERE {{key}}.addedIn <= $rev < {{key}}.retiredIn

// fragment: LINK_KIND
MATCH (thing)-[{{key}}Link:LINKED]-({{key}}End:Commitment)
WHERE {{key}}Link.addedIn <= $rev < {{key}}Link.retiredIn AND ($linkedTo IS NULL OR {{key}}End.id = $linkedTo)
WITH *, {{key}}Link.kind AS {{key}}

// fragment: PLAN
MATCH (thing)-[:IN_PLAN]->({{key}}:ActionPlan)

// fragment: thingValue
{{key}}.id

// fragment: plainValue
toString({{key}})

// fragment: thingNames
{en: {{key}}.name_en, nl: {{key}}.name_nl, fr: {{key}}.name_fr, es: {{key}}.name_es}

// fragment: plainNames
null

// fragment: anyLink
true

// fragment: linksOfKind
link.kind = {{key}} AND ($linkedTo IS NULL OR startNode(link).id = $linkedTo OR endNode(link).id = $linkedTo)

// fragment: measures
WITH thing,
  CASE WHEN $parts.links THEN [(thing)-[link:LINKED]-(:Commitment) WHERE link.addedIn <= $rev < link.retiredIn | link] END AS links,
  CASE WHEN $parts.ratings THEN [(thing)-[:ASSESSED]->(rating:Assessment)
    WHERE rating.indicator = $measured AND rating.state = 'RATED' AND rating.addedIn <= $rev < rating.retiredIn | rating] ELSE [] END AS found
WITH thing, links, [rating IN found | {scale: rating.scale, value: rating.value, weight: CASE WHEN size(found) = 1 THEN '' ELSE {{weight}} END}] AS found
WITH thing, links, [rating IN found WHERE NOT any(other IN found WHERE other.scale = rating.scale AND other.weight > rating.weight) | [rating.scale, rating.value]] AS rated

// fragment: rows
{{found}}
{{measures}}
{{one}}
{{other}}
WITH one, other, rated, count(DISTINCT thing) AS sharing, collect(links) AS links
WITH one, other, sum(sharing) AS commitments, collect({values: rated, count: sharing}) AS ratings, collect(links) AS links
WITH *, {{oneValue}} AS oneValue, {{otherValue}} AS otherValue
WITH *, CASE WHEN $swapped THEN otherValue + ' ' + oneValue ELSE oneValue + ' ' + otherValue END AS key
WHERE key > coalesce($from, '')
WITH * ORDER BY key LIMIT $limit
CALL (links, one, other) {
  UNWIND links AS some UNWIND some AS ofThing UNWIND ofThing AS link
  WITH link WHERE {{oneLinks}} AND {{otherLinks}}
  RETURN count(DISTINCT link) AS linked
}
RETURN key, [{value: oneValue, names: {{oneNames}}}, {value: otherValue, names: {{otherNames}}}] AS keys, commitments, linked AS links, [r IN ratings WHERE r.values <> []] AS ratings

// fragment: totals
{{found}}
{{one}}
{{other}}
RETURN count(DISTINCT thing) AS commitments, count(DISTINCT [one, other]) AS rows
