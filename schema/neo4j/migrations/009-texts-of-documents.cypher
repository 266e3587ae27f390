// The words of documents that were read, and the documents that a revision read.
CREATE FULLTEXT INDEX words_of_documents IF NOT EXISTS FOR (t:SourceText) ON EACH [t.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE INDEX source_added IF NOT EXISTS FOR (s:Source) ON (s.addedIn);
