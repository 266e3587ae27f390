// A thing that lives is spoken of by a live record; sources speak for themselves.

// fragment: fault
WITH t WHERE NOT t:Source AND NOT EXISTS { (t)<-[:SAYS_OF]-(:Record {retiredIn: $live}) }
RETURN t.id AS id

// name: whole
MATCH (t:Thing {retiredIn: $live}) WHERE t.id > ''
{{fault}}

// name: touched
UNWIND $things AS id
MATCH (t:Thing {id: id}) WHERE t.retiredIn = $live
{{fault}}
