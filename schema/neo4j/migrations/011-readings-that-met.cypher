// Under which id a passage was read that turned out to be another claim's.
CREATE INDEX evidence_read_as IF NOT EXISTS FOR (e:Evidence) ON (e.readAs);
