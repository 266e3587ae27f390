// The topic tags of a document; records and evidence hang on it.
CREATE INDEX about_source IF NOT EXISTS FOR ()-[a:ABOUT]-() ON (a.sourceId);
