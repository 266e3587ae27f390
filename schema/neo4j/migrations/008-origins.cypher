// Which documents an origin delivered.
CREATE INDEX source_origin IF NOT EXISTS FOR (s:Source) ON (s.origin, s.retiredIn);
