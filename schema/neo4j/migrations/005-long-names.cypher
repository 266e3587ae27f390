// Long names are texts too. An index takes no further property, so those of the languages are made anew.
DROP INDEX texts_in_en IF EXISTS;
CREATE FULLTEXT INDEX texts_in_en IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_en, n.shortName_en, n.longName_en, n.irmName_en, n.summary_en, n.text_en, n.note_en, n.target_en, n.result_en] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
DROP INDEX texts_in_nl IF EXISTS;
CREATE FULLTEXT INDEX texts_in_nl IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_nl, n.shortName_nl, n.longName_nl, n.irmName_nl, n.summary_nl, n.text_nl, n.note_nl, n.target_nl, n.result_nl, n.find_parts_nl] OPTIONS { indexConfig: { `fulltext.analyzer`: 'dutch' } };
DROP INDEX texts_in_fr IF EXISTS;
CREATE FULLTEXT INDEX texts_in_fr IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_fr, n.shortName_fr, n.longName_fr, n.irmName_fr, n.summary_fr, n.text_fr, n.note_fr, n.target_fr, n.result_fr] OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };
DROP INDEX texts_in_es IF EXISTS;
CREATE FULLTEXT INDEX texts_in_es IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_es, n.shortName_es, n.longName_es, n.irmName_es, n.summary_es, n.text_es, n.note_es, n.target_es, n.result_es] OPTIONS { indexConfig: { `fulltext.analyzer`: 'spanish' } };
