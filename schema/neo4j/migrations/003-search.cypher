// Full text. Names in plain form, once as whole phrases and once by their words (with places and publishers, which are names too), those of each language apart.
CREATE FULLTEXT INDEX phrases IF NOT EXISTS FOR (t:Thing) ON EACH [t.plainNames, t.plainNames_en, t.plainNames_nl, t.plainNames_fr, t.plainNames_es]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (t:Thing) ON EACH [t.plainNames, t.plainNames_en, t.plainNames_nl, t.plainNames_fr, t.plainNames_es, t.place, t.publisher]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
// All texts of things and of what is said of them as they are written, accents folded: for beginnings and mistyped words.
CREATE FULLTEXT INDEX text_words IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.summary_en, n.text_en, n.note_en, n.target_en, n.result_en, n.summary_nl, n.text_nl, n.note_nl, n.target_nl, n.result_nl, n.parts_nl,
  n.summary_fr, n.text_fr, n.note_fr, n.target_fr, n.result_fr, n.summary_es, n.text_es, n.note_es, n.target_es, n.result_es, n.asWritten]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
// The same and names by language, each with its own analyzer. The Dutch one does not split compounds: their parts stand beside them.
CREATE FULLTEXT INDEX texts_en IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.name_en, n.shortName_en, n.irmName_en, n.summary_en, n.text_en, n.note_en, n.target_en, n.result_en] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX texts_nl IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.name_nl, n.shortName_nl, n.irmName_nl, n.summary_nl, n.text_nl, n.note_nl, n.target_nl, n.result_nl, n.parts_nl] OPTIONS { indexConfig: { `fulltext.analyzer`: 'dutch' } };
CREATE FULLTEXT INDEX texts_fr IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.name_fr, n.shortName_fr, n.irmName_fr, n.summary_fr, n.text_fr, n.note_fr, n.target_fr, n.result_fr] OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };
CREATE FULLTEXT INDEX texts_es IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.name_es, n.shortName_es, n.irmName_es, n.summary_es, n.text_es, n.note_es, n.target_es, n.result_es] OPTIONS { indexConfig: { `fulltext.analyzer`: 'spanish' } };
// Locating phrases, in whatever language their document is.
CREATE FULLTEXT INDEX passages IF NOT EXISTS FOR (n:Record|Evidence) ON EACH [n.phrase] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
