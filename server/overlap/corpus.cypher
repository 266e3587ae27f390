// Everything that is compared of commitments: their texts, and the facts that explain why two are near. That the dataset marks
// one as carried over is told in the same words for each, and nothing of what it is about.

// name: page
MATCH (c:Commitment) WHERE c.id > $after AND c.addedIn <= $rev < c.retiredIn
WITH c ORDER BY c.id LIMIT $limit
MATCH (c)-[:IN_PLAN]->(plan:ActionPlan)-[:OF_MEMBER]->(member:Member)
RETURN c.id AS id, c.code AS code, plan.id AS planId, coalesce(plan.sequence, 0) AS sequence, coalesce(c.year, plan.startYear, 0) AS year, member.id AS memberId,
  c{.name_en, .name_nl, .name_fr, .name_es, .shortName_en, .shortName_nl, .shortName_fr, .shortName_es, .longName_en, .longName_nl, .longName_fr, .longName_es,
    .irmName_en, .irmName_nl, .irmName_fr, .irmName_es} AS titles,
  [c{text_en: c.summary_en, text_nl: c.summary_nl, text_fr: c.summary_fr, text_es: c.summary_es}]
    + COLLECT { MATCH (c)<-[:ABOUT]-(said:Finding) WHERE said.addedIn <= $rev < said.retiredIn AND NOT (said.kind = 'CARRY_OVER' AND EXISTS { (said)<-[:SUPPORTS]-(:Evidence)-[:IN_SOURCE]->(:Source {kind: 'DATASET'}) })
        RETURN said{.id, .text_en, .text_nl, .text_fr, .text_es} }
    + COLLECT { MATCH (c)-[:HAS_MILESTONE]->(said:Milestone) WHERE said.addedIn <= $rev < said.retiredIn RETURN said{.id, .text_en, .text_nl, .text_fr, .text_es} } AS words,
  COLLECT {
    MATCH (c)<-[:SAYS_OF]-(record:Record)-[:IN_SOURCE]->(source:Source)-[:HAS_TEXT]->(text:SourceText)
    WHERE record.addedIn <= $rev < record.retiredIn AND source.kind IN ['COMMITMENT_PAGE', 'DATASET']
      // A document that merely lists a commitment, or names it beside its own, is not about it.
      AND NOT record.voice IN ['WEB_LIST', 'MAKESHIFT'] AND record.webListPlace IS NULL
    WITH DISTINCT source, text
    RETURN {id: source.id, language: source.language, machineTranslated: coalesce(source.machineTranslated, false), text: text.text}
  } AS documents,
  COLLECT { MATCH (c)-[tag:ABOUT]->(topic:Topic) WHERE tag.addedIn <= $rev < tag.retiredIn RETURN DISTINCT topic.id ORDER BY topic.id } AS topics,
  COLLECT {
    MATCH (c)<-[:IN]-(claim:Participation)-[:OF]->(actor:Institution) WHERE {{taking}}
    RETURN DISTINCT {id: actor.id, role: claim.role} AS part ORDER BY part.id, part.role
  } AS actors,
  COLLECT { MATCH (c)<-[:CARRIED_OUT_IN]-(practice:Practice) WHERE practice.addedIn <= $rev < practice.retiredIn RETURN practice.id ORDER BY practice.id } AS practices
ORDER BY id

// name: size
MATCH (c:Commitment)
RETURN count(c) AS commitments

// name: names
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
RETURN id, {en: thing.name_en, nl: thing.name_nl, fr: thing.name_fr, es: thing.name_es} AS names

// name: vectors
UNWIND $ids AS id
MATCH (v:CommitmentVector {id: id}) WHERE v.model = $model
RETURN v.id AS id, v.textHash AS textHash, v.vector AS vector

// name: putVectors
UNWIND $vectors AS row
MERGE (v:CommitmentVector {id: row.id})
SET v.commitmentId = row.commitmentId, v.language = row.language, v.model = $model, v.textHash = row.textHash, v.vector = [value IN row.vector | toFloat(value)]

// name: assertedPairs
// What people assert across plans of one member, and what a reviewer took together.
MATCH (link:Link) WHERE link.id > '' AND link.retiredIn = $live AND link.asserter <> 'COMPUTED' AND link.status = 'CONFIRMED' AND link.kind IN ['CONTINUES', 'POLICY_AREA_CARRIED_OVER', 'THEMATIC_OVERLAP', 'CLUSTERED_WITH']
MATCH (a:Commitment)<-[:FROM]-(link)-[:TO]->(b:Commitment)
WHERE link.kind = 'CLUSTERED_WITH' OR a.plan <> b.plan
RETURN DISTINCT link.kind AS kind, a.id AS fromId, b.id AS toId ORDER BY fromId, toId
