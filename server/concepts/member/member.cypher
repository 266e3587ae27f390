// Countries and local governments in OGP.

// fragment: member
{type: 'MEMBER', id: member.id, names: {en: member.name_en, nl: member.name_nl, fr: member.name_fr, es: member.name_es}, prefix: member.prefix, local: coalesce(member.kind, 'COUNTRY') = 'LOCAL'}

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Member {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: page
MATCH (thing:Member) WHERE thing.id > coalesce($after, '') AND thing.addedIn <= $rev < thing.retiredIn
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: join
WITH thing, thing AS member

// name: count
MATCH (thing:Member) WHERE thing.id > '' AND thing.addedIn <= $rev < thing.retiredIn
RETURN count(thing) AS total
