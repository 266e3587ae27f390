// Search over full-text indexes: what matches, how it is spread, and the texts to show. Everything starts at an index or an id.

// name: matches
UNWIND $asks AS ask
CALL (ask) {
  CALL db.index.fulltext.queryNodes(ask.index, ask.query, {limit: $most}) YIELD node, score
  // Of a list that is cut anyway the best are looked up: what stands further down is seldom among the best of all, and costs most of the time.
  WITH collect({node: node, score: score}) AS hits
  UNWIND CASE WHEN size(hits) < $most THEN hits ELSE hits[..$few] END AS hit
  RETURN hit.node AS node, hit.score AS score, size(hits) = $most AS cut
}
// What several lists hold is looked up once.
WITH node, collect({list: ask.list, whole: ask.whole, worth: score, cut: cut}) AS places
WHERE node:SourceText OR node.addedIn <= $rev < node.retiredIn
CALL (node) {
  WITH node WHERE node:Thing
  RETURN node AS thing
  UNION
  WITH node WHERE NOT node:Thing AND ($languages IS NULL OR node.phrase IS NULL OR EXISTS { (node)-[:IN_SOURCE]->(source:Source) WHERE source.language IN $languages })
  MATCH (node)-[:SUPPORTS*0..1]->(claim:Claim)-[:SAYS_OF|ABOUT|IN|OF|HAS_MILESTONE|ASSESSED|FROM|TO]-(thing:Thing) WHERE claim.addedIn <= $rev < claim.retiredIn
  RETURN thing
  UNION
  // Of several captures of a document the newest alone is found by its words.
  WITH node WHERE node:SourceText
  MATCH (node)<-[:HAS_TEXT]-(thing:Source) WHERE ($languages IS NULL OR thing.language IN $languages) AND NOT EXISTS { (thing)<-[:SUPERSEDES]-(newer:Source) WHERE newer.addedIn <= $rev < newer.retiredIn }
  RETURN thing
}
WITH node, thing, places WHERE thing.addedIn <= $rev < thing.retiredIn AND ($kinds IS NULL OR split(thing.id, ':')[0] IN $kinds)
RETURN thing.id AS id, CASE WHEN node <> thing THEN node.id END AS via, places,
  // A name that begins with what is asked is worth more, the shorter it is.
  CASE WHEN any(place IN places WHERE place.list = 'beginning') THEN reduce(best = 0.0, name IN
    coalesce(thing.find_names, []) + coalesce(thing.find_names_en, []) + coalesce(thing.find_names_nl, []) + coalesce(thing.find_names_fr, []) + coalesce(thing.find_names_es, []) |
    CASE WHEN name STARTS WITH $phrase AND 1.0 / size(name) > best THEN 1.0 / size(name) ELSE best END) END AS begins

// name: meanings
CALL db.index.vector.queryNodes('meaning_of_commitments', $nearest, $vector) YIELD node, score
WITH node, score WHERE score >= $floor AND ($languages IS NULL OR node.language IN $languages)
MATCH (thing:Commitment {id: node.commitmentId}) WHERE thing.addedIn <= $rev < thing.retiredIn
RETURN 'meaning' AS list, thing.id AS id, score AS worth, null AS via

// name: dimensions
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN id,
  CASE WHEN thing:Commitment OR thing:ActionPlan THEN [coalesce(thing.year, thing.startYear, COLLECT { MATCH (thing)-[:IN_PLAN]->(plan:ActionPlan) RETURN plan.startYear }[0])]
    WHEN thing:Activity THEN [toInteger(left(thing.start, 4))] ELSE [] END AS years,
  COLLECT { MATCH (thing)-[tag:ABOUT]->(topic:Topic) WHERE tag.addedIn <= $rev < tag.retiredIn RETURN DISTINCT topic.id } AS topics,
  COLLECT { MATCH (thing)-[:IN_PLAN]->(plan:ActionPlan) RETURN DISTINCT plan.id } AS plans,
  COLLECT { MATCH (thing)-[:IN_PLAN*0..1]->(:Thing)-[:OF_MEMBER]->(member:Member) RETURN DISTINCT member.id } AS members,
  COLLECT { MATCH (thing)<-[:IN]-(claim:Participation)-[:OF]->(actor:Institution) WHERE {{taking}} RETURN DISTINCT actor.id } AS institutions,
  CASE WHEN thing:Institution THEN COLLECT { MATCH (thing)<-[:OF]-(claim:Participation)-[:IN]->(practice:Practice) WHERE {{taking}} AND practice.addedIn <= $rev < practice.retiredIn RETURN DISTINCT practice.id }
    ELSE COLLECT { MATCH (thing)-[:CARRIED_OUT_IN|PART_OF]-(practice:Practice) WHERE practice.addedIn <= $rev < practice.retiredIn RETURN DISTINCT practice.id } END AS practices,
  COLLECT { MATCH (thing)-[link:LINKED]-(:Commitment) WHERE link.addedIn <= $rev < link.retiredIn RETURN DISTINCT link.kind } AS linkKinds

// name: labels
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN id, {en: thing.name_en, nl: thing.name_nl, fr: thing.name_fr, es: thing.name_es} AS names

// name: texts
UNWIND $found AS found
MATCH (thing:Thing {id: found.id})
RETURN thing.id AS id,
  [thing{.code, .gmCode, .name_en, .name_nl, .name_fr, .name_es, .shortName_en, .shortName_nl, .shortName_fr, .shortName_es, .longName_en, .longName_nl, .longName_fr, .longName_es,
    .irmName_en, .irmName_nl, .irmName_fr, .irmName_es,
    .aliases, .formerNames, .title, .language, .place, .publisher, .summary_en, .summary_nl, .summary_fr, .summary_es}]
  + COLLECT {
    UNWIND found.via AS via
    MATCH (said:Claim {id: via}) WHERE said.addedIn <= $rev < said.retiredIn
    RETURN said{.text_en, .text_nl, .text_fr, .text_es, .note_en, .note_nl, .note_fr, .note_es, .target_en, .target_nl, .target_fr, .target_es, .result_en, .result_nl, .result_fr, .result_es,
      .asWritten, .phrase, language: COLLECT { MATCH (said)-[:IN_SOURCE]->(source:Source) RETURN source.language }[0]}
  } + COLLECT {
    UNWIND found.via AS via
    MATCH (said:Evidence {id: via})-[:IN_SOURCE]->(source:Source) WHERE said.addedIn <= $rev < said.retiredIn
    RETURN said{.phrase, language: source.language}
  } + COLLECT {
    UNWIND found.via AS via
    MATCH (said:SourceText {id: via})
    RETURN {document: left(said.text, $looked), language: thing.language}
  } AS texts
