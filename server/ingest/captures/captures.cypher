// Captures that the graph has of documents.

// name: ofDocuments
UNWIND $documents AS document
MATCH (s:Source {document: document})
OPTIONAL MATCH (s)-[:HAS_TEXT]->(t:SourceText)
RETURN s.id AS id, document, s.kind AS kind, s.capturedOn AS capturedOn, s.readOn AS readOn, s.order AS order, s.sha256 AS sha256, coalesce(t.text, '') AS text
