// A thing that lives is spoken of by a live record; sources speak for themselves.
MATCH (t:Thing {retiredIn: $live})
WHERE t.id > '' AND NOT t:Source AND NOT EXISTS { (t)<-[:SAYS_OF]-(:Record {retiredIn: $live}) }
RETURN t.id AS id
