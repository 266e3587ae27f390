// Full text: names and codes once with accents folded, then each language by its own analyzer.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (t:Thing) ON EACH [t.code, t.name_en, t.name_nl, t.name_fr, t.name_es, t.aliases, t.formerNames]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX text_en IF NOT EXISTS FOR (t:Thing) ON EACH [t.name_en, t.summary_en] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX text_nl IF NOT EXISTS FOR (t:Thing) ON EACH [t.name_nl, t.summary_nl] OPTIONS { indexConfig: { `fulltext.analyzer`: 'dutch' } };
CREATE FULLTEXT INDEX text_fr IF NOT EXISTS FOR (t:Thing) ON EACH [t.name_fr, t.summary_fr] OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };
CREATE FULLTEXT INDEX text_es IF NOT EXISTS FOR (t:Thing) ON EACH [t.name_es, t.summary_es] OPTIONS { indexConfig: { `fulltext.analyzer`: 'spanish' } };
