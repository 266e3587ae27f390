// Captures that the graph has of documents.

// name: ofDocuments
UNWIND $documents AS document
MATCH (s:Source {document: document})
RETURN s.id AS id, document, s.capturedOn AS capturedOn, s.readOn AS readOn, s.order AS order, s.sha256 AS sha256
