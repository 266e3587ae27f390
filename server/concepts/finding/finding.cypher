// What a reviewer, plan, ministry or participant says about a thing.

// fragment: finding
{type: 'FINDING', id: claim.id, parts: {}, kind: claim.kind, texts: {en: claim.text_en, nl: claim.text_nl, fr: claim.text_fr, es: claim.text_es}, by: claim.by,
 number: claim.number, unit: claim.unit, period: claim.period, targetsInferred: claim.targetsInferred,
 aboutIds: COLLECT { MATCH (claim)-[:ABOUT]->(subject:Thing) RETURN subject.id ORDER BY subject.id },
 targetIds: COLLECT { MATCH (claim)-[:TARGETS]->(target:Commitment) RETURN target.id ORDER BY target.id },
 followUpIds: COLLECT { MATCH (claim)<-[:FOLLOWS_UP]-(later:Finding) WHERE later.addedIn <= $rev < later.retiredIn RETURN later.id ORDER BY later.id },
 evidence: {{evidence}}}

// fragment: byIds
UNWIND $ids AS id
MATCH (thing:Finding) WHERE thing.id = id AND thing.addedIn <= $rev < thing.retiredIn

// fragment: join
WITH thing, thing AS claim

// fragment: findings
CALL (thing) {
  WITH thing WHERE $parts.findings
  MATCH (thing)<-[:ABOUT]-(claim:Finding) WHERE claim.addedIn <= $rev < claim.retiredIn
  WITH claim ORDER BY claim.kind, claim.id
  RETURN collect({{finding}}) AS findings
}
