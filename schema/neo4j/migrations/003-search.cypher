// Full text over what search finds things by; find_kinds are the kinds of things that a node is or leads to.
// Names in plain form: as whole phrases, and by their words.
CREATE FULLTEXT INDEX whole_names IF NOT EXISTS FOR (t:Thing) ON EACH [t.find_kinds, t.find_names, t.find_names_en, t.find_names_nl, t.find_names_fr, t.find_names_es]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
CREATE FULLTEXT INDEX words_of_names IF NOT EXISTS FOR (t:Thing) ON EACH [t.find_kinds, t.find_names, t.find_names_en, t.find_names_nl, t.find_names_fr, t.find_names_es, t.find_places]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
// The plain words of things and of what is said of them, for beginnings and mistyped words.
CREATE FULLTEXT INDEX words_of_texts IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.find_words, n.find_words_en, n.find_words_nl, n.find_words_fr, n.find_words_es] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
// Texts as they are written, each language with its own analyzer. The Dutch one does not split compounds: their parts stand beside them.
CREATE FULLTEXT INDEX texts_in_en IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_en, n.shortName_en, n.irmName_en, n.summary_en, n.text_en, n.note_en, n.target_en, n.result_en] OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
CREATE FULLTEXT INDEX texts_in_nl IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_nl, n.shortName_nl, n.irmName_nl, n.summary_nl, n.text_nl, n.note_nl, n.target_nl, n.result_nl, n.find_parts_nl] OPTIONS { indexConfig: { `fulltext.analyzer`: 'dutch' } };
CREATE FULLTEXT INDEX texts_in_fr IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_fr, n.shortName_fr, n.irmName_fr, n.summary_fr, n.text_fr, n.note_fr, n.target_fr, n.result_fr] OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };
CREATE FULLTEXT INDEX texts_in_es IF NOT EXISTS FOR (n:Thing|Finding|Participation|Milestone) ON EACH [
  n.find_kinds, n.name_es, n.shortName_es, n.irmName_es, n.summary_es, n.text_es, n.note_es, n.target_es, n.result_es] OPTIONS { indexConfig: { `fulltext.analyzer`: 'spanish' } };
// Locating phrases, in whatever language their document is.
CREATE FULLTEXT INDEX locating_phrases IF NOT EXISTS FOR (n:Record|Evidence) ON EACH [n.find_kinds, n.phrase] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
