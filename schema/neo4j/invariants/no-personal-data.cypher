// No mail address or Dutch mobile number in what sources say, nor in their texts; such data is withheld before it is stored.

// fragment: faultOfClaim
WITH c WHERE any(key IN keys(c) WHERE c[key] IS :: STRING NOT NULL AND (
    (c[key] CONTAINS '@' AND c[key] =~ '(?s).*[\\w.+-]{1,64}@[\\w-]{1,64}\\.[a-z]{2,}.*')
    OR (c[key] CONTAINS '+31' AND c[key] =~ '(?s).*\\+31\\s?\\(?0?\\)?\\s?6(\\s?\\d){8}.*')))
RETURN c.id AS id

// fragment: faultOfText
WITH t WHERE t.text CONTAINS '@' AND t.text =~ '(?s).*[\\w.+-]{1,64}@[\\w-]{1,64}\\.[a-z]{2,}.*'
RETURN t.id AS id

// name: whole
MATCH (c:Claim) WHERE c.addedIn > 0
{{faultOfClaim}}
UNION
MATCH (t:SourceText) WHERE t.id > ''
{{faultOfText}}

// name: touched
UNWIND $claims AS id
MATCH (c:Claim {id: id}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn > 0
{{faultOfClaim}}
UNION
UNWIND $sources AS id
MATCH (t:SourceText {id: id})
{{faultOfText}}
