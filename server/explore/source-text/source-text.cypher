// The whole text of documents that were read, and what rests on words of it.

// name: texts
UNWIND $ids AS id
MATCH (source:Source {id: id})-[:HAS_TEXT]->(text:SourceText) WHERE source.addedIn <= $rev < source.retiredIn
RETURN id, text.text AS text

// name: restingWithin
// Claims whose words begin between two places of a text, in the order of the text.
UNWIND $windows AS window
WITH window, window.id AS id
CALL (id, window) {
  {{resting}}
  WITH * WHERE start >= window.from AND start < window.to
  WITH * ORDER BY start, kind, claimId LIMIT $limit
  WITH {{claim}} AS node
  RETURN collect(node) AS claims
}
RETURN window.id AS id, window.from AS from, claims
