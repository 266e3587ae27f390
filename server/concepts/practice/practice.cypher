// What public bodies do, whatever they call it.

// fragment: practice
{type: 'PRACTICE', id: practice.id, names: {en: practice.name_en, nl: practice.name_nl, fr: practice.name_fr, es: practice.name_es}, aliases: coalesce(practice.aliases, []),
 summaries: {en: practice.summary_en, nl: practice.summary_nl, fr: practice.summary_fr, es: practice.summary_es}}

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Practice {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: page
MATCH (thing:Practice) WHERE thing.id > coalesce($after, '') AND thing.addedIn <= $rev < thing.retiredIn
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: join
WITH thing, thing AS practice

// fragment: carriedOutIn
CALL (thing) {
  WITH thing WHERE $parts.carriedOutIn
  MATCH (thing)-[:CARRIED_OUT_IN]->(commitment:Commitment)-[:IN_PLAN]->(plan:ActionPlan)-[:OF_MEMBER]->(member:Member)
  WHERE commitment.addedIn <= $rev < commitment.retiredIn
  WITH commitment, plan, member ORDER BY commitment.id
  RETURN collect({{commitment}}) AS carriedOutIn
}

// name: count
MATCH (thing:Practice) WHERE thing.id > '' AND thing.addedIn <= $rev < thing.retiredIn
RETURN count(thing) AS total
