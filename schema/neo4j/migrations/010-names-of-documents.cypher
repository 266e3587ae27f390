// Documents are named in languages; those recorded before go by their title, in their own language.
MATCH (s:Source) WHERE s.title IS NOT NULL AND coalesce(s.name_en, s.name_nl, s.name_fr, s.name_es) IS NULL
SET s.name_en = CASE coalesce(s.language, 'EN') WHEN 'EN' THEN s.title END, s.name_nl = CASE s.language WHEN 'NL' THEN s.title END,
  s.name_fr = CASE s.language WHEN 'FR' THEN s.title END, s.name_es = CASE s.language WHEN 'ES' THEN s.title END;
