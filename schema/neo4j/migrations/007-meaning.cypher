// What computed overlap keeps: runs, and what the sentence model makes of each commitment's text. Vectors are kept whole: shortened ones would give other scores.
CREATE CONSTRAINT overlap_run_id IF NOT EXISTS FOR (r:OverlapRun) REQUIRE r.id IS UNIQUE;
CREATE INDEX overlap_run_number IF NOT EXISTS FOR (r:OverlapRun) ON (r.number);
CREATE CONSTRAINT commitment_vector_id IF NOT EXISTS FOR (v:CommitmentVector) REQUIRE v.id IS UNIQUE;
CREATE INDEX link_asserter IF NOT EXISTS FOR (l:Link) ON (l.asserter, l.retiredIn);
CREATE VECTOR INDEX meaning_of_commitments IF NOT EXISTS FOR (v:CommitmentVector) ON (v.vector)
  OPTIONS { indexConfig: { `vector.dimensions`: 384, `vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false } };
