// Documents, and the passages that claims rest on.

// fragment: source
{type: 'SOURCE', id: source.id, names: {en: source.name_en, nl: source.name_nl, fr: source.name_fr, es: source.name_es},
 kind: source.kind, url: source.url, publisher: source.publisher, language: source.language,
 machineTranslated: source.machineTranslated, capturedOn: source.capturedOn, readOn: source.readOn, captured: source.captured, licence: source.licence, withheld: source.withheld}

// Passages that say what is shown come first; one that gives another value speaks against it.
// fragment: stance
CASE passage.bearing WHEN 'OTHERWISE' THEN 'DENIES' ELSE passage.stance END

// fragment: evidence
CASE WHEN $parts.evidence THEN COLLECT {
  MATCH (claim)<-[:SUPPORTS]-(passage:Evidence)-[:IN_SOURCE]->(source:Source)
  WHERE passage.addedIn <= $rev < passage.retiredIn
  RETURN {section: passage.section, quote: passage.phrase, start: passage.start, end: passage.end, stance: {{stance}}, source: {{source}}}
  ORDER BY passage.bearing IS NOT NULL, passage.place, source.id
} ELSE [] END

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Source {id: id}) WHERE thing.addedIn <= $rev < thing.retiredIn

// fragment: page
MATCH (thing:Source) WHERE thing.id > coalesce($after, '') AND thing.addedIn <= $rev < thing.retiredIn
WITH thing ORDER BY thing.id LIMIT $limit

// fragment: join
WITH thing, thing AS source

// fragment: cites
CALL (thing) {
  WITH thing WHERE $parts.cites
  MATCH (thing)-[:CITES]->(source:Source) WHERE source.addedIn <= $rev < source.retiredIn
  WITH source ORDER BY source.id
  RETURN collect({{source}}) AS cites
}

// fragment: citedBy
CALL (thing) {
  WITH thing WHERE $parts.citedBy
  MATCH (thing)<-[:CITES]-(source:Source) WHERE source.addedIn <= $rev < source.retiredIn
  WITH source ORDER BY source.id
  RETURN collect({{source}}) AS citedBy
}

// fragment: supersedes
CALL (thing) {
  WITH thing WHERE $parts.supersedes
  MATCH (thing)-[:SUPERSEDES]->(source:Source) WHERE source.addedIn <= $rev < source.retiredIn
  RETURN collect({{source}}) AS supersedes
}

// fragment: supersededBy
CALL (thing) {
  WITH thing WHERE $parts.supersededBy
  MATCH (thing)<-[:SUPERSEDES]-(source:Source) WHERE source.addedIn <= $rev < source.retiredIn
  RETURN collect({{source}}) AS supersededBy
}

// fragment: sameAddress
CALL (thing) {
  WITH thing WHERE $parts.sameAddress AND thing.url IS NOT NULL
  MATCH (source:Source {url: thing.url}) WHERE source.id <> thing.id AND source.addedIn <= $rev < source.retiredIn
  WITH source ORDER BY source.order DESC, source.id LIMIT 50
  RETURN collect({{source}}) AS sameAddress
}

// name: count
MATCH (thing:Source) WHERE thing.id > '' AND thing.addedIn <= $rev < thing.retiredIn
RETURN count(thing) AS total
