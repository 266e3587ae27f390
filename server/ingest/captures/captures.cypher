// Captures that the graph has of documents.

// name: ofDocuments
// A row of a dataset is no piece of another, so that nobody looks at its text.
UNWIND $documents AS document
MATCH (s:Source {document: document})
OPTIONAL MATCH (s)-[:HAS_TEXT]->(t:SourceText)
RETURN s.id AS id, document, s.kind AS kind, s.capturedOn AS capturedOn, s.readOn AS readOn, s.order AS order, s.sha256 AS sha256, CASE WHEN s.kind = 'DATASET' THEN '' ELSE coalesce(t.text, '') END AS text
