// Runs of computed overlap, and the links they leave.

// name: latest
MATCH (run:OverlapRun) WHERE run.number > 0
WITH run ORDER BY run.number DESC LIMIT 1
RETURN run{.*} AS run

// name: put
MERGE (run:OverlapRun {id: $id})
ON CREATE SET run.startedAt = datetime()
SET run += $properties, run.finishedAt = datetime()

// name: computed
MATCH (link:Link {asserter: 'COMPUTED', retiredIn: $live})
MATCH (a:Commitment)<-[:FROM]-(link)-[:TO]->(b:Commitment)
RETURN link.id AS id, link.hash AS hash, link.kind AS kind, link.status AS status, link.score AS score, a.id AS fromId, b.id AS toId, EXISTS { (link)<-[:ON]-(:Judgement) } AS judged
