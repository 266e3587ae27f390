// Captures of a document, and the whole text of each.
CREATE INDEX source_document IF NOT EXISTS FOR (s:Source) ON (s.document);
CREATE CONSTRAINT source_text_id IF NOT EXISTS FOR (t:SourceText) REQUIRE t.id IS UNIQUE;
