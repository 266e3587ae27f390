// Dated events and undertakings.

// fragment: activity
{type: 'ACTIVITY', id: activity.id, names: {en: activity.name_en, nl: activity.name_nl, fr: activity.name_fr, es: activity.name_es}, kind: activity.kind,
 start: activity.start, end: activity.end, dateInferred: coalesce(activity.dateInferred, false), place: activity.place, partOfIds: coalesce(activity.partOf, [])}

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Activity {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: join
WITH thing, thing AS activity

// fragment: activities
CALL (thing) {
  WITH thing WHERE $parts.activities
  MATCH (thing)<-[:PART_OF]-(activity:Activity) WHERE activity.addedIn <= $rev < activity.retiredIn
  WITH activity ORDER BY activity.start, activity.id
  RETURN collect({{activity}}) AS activities
}

// fragment: passages
CALL (thing) {
  WITH thing WHERE $parts.passages
  MATCH (thing)<-[:SAYS_OF]-(r:Record)-[:IN_SOURCE]->(source:Source) WHERE r.addedIn <= $rev < r.retiredIn
  WITH r, source ORDER BY source.id, r.id
  RETURN collect({section: r.section, quote: r.phrase, start: null, end: null, stance: 'SUPPORTS', source: {{source}}}) AS passages
}
