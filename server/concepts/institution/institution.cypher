// Bodies that take part: ministries, provinces, networks, civil society, and municipalities, which carry a second label.

// fragment: actor
{type: CASE WHEN actor:Municipality THEN 'MUNICIPALITY' ELSE 'INSTITUTION' END, id: actor.id,
 names: {en: actor.name_en, nl: actor.name_nl, fr: actor.name_fr, es: actor.name_es}, aliases: coalesce(actor.aliases, []), kind: coalesce(actor.kind, 'OTHER'), website: actor.website,
 gmCode: actor.gmCode, province: actor.province, latitude: actor.latitude, longitude: actor.longitude, inhabitants: actor.inhabitants, inhabitantsYear: actor.inhabitantsYear,
 validFrom: actor.validFrom, validTo: actor.validTo}

// A participation that lives and may be so: what was rejected or withdrawn is shown only to who asks for it by its id.
// fragment: taking
claim.addedIn <= $rev < claim.retiredIn AND claim.status IN ['PROPOSED', 'CONFIRMED']

// fragment: named
($search IS NULL OR any(name IN [thing.name_en, thing.name_nl, thing.name_fr, thing.name_es] + coalesce(thing.aliases, []) WHERE toLower(name) CONTAINS toLower($search)))

// fragment: municipality
thing.addedIn <= $rev < thing.retiredIn AND ($current IS NULL OR $current = (thing.validTo IS NULL)) AND ($provinces IS NULL OR thing.province IN $provinces) AND {{named}}
  AND ($topics IS NULL OR EXISTS { MATCH (thing)<-[:OF]-(claim:Participation)-[:IN]->(:Thing)-[tag:ABOUT]->(topic:Topic) WHERE topic.id IN $topics AND {{taking}} AND tag.addedIn <= $rev < tag.retiredIn })
  AND ($practices IS NULL OR EXISTS { MATCH (thing)<-[:OF]-(claim:Participation)-[:IN]->(practice:Practice) WHERE practice.id IN $practices AND {{taking}} })

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Institution {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: page
MATCH (thing:Institution) WHERE thing.id > coalesce($after, '') AND thing.addedIn <= $rev < thing.retiredIn
  AND ($kinds IS NULL OR thing.kind IN $kinds) AND {{named}}
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: municipalities
MATCH (thing:Municipality) WHERE thing.id > coalesce($after, '') AND {{municipality}}
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: join
WITH thing, thing AS actor

// fragment: successor
CALL (thing) {
  WITH thing WHERE $parts.successor
  MATCH (thing)-[:SUCCEEDED_BY]->(actor:Municipality) WHERE actor.addedIn <= $rev < actor.retiredIn
  RETURN collect({{actor}}) AS successor
}

// name: count
MATCH (thing:Institution) WHERE thing.id > '' AND thing.addedIn <= $rev < thing.retiredIn
  AND ($kinds IS NULL OR thing.kind IN $kinds) AND {{named}}
RETURN count(thing) AS total

// name: countMunicipalities
MATCH (thing:Municipality) WHERE thing.id > '' AND {{municipality}}
RETURN count(thing) AS total
