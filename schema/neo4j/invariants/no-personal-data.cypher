// No mail address or Dutch mobile number in what sources say, nor in their texts; such data is withheld before it is stored.
MATCH (c:Claim) WHERE c.addedIn > 0
  AND any(key IN keys(c) WHERE c[key] IS :: STRING NOT NULL AND (c[key] =~ '(?s).*[\\w.+-]+@[\\w-]+\\.[a-z]{2,}.*' OR c[key] =~ '(?s).*\\+31\\s?\\(?0?\\)?\\s?6(\\s?\\d){8}.*'))
RETURN c.id AS id
UNION
MATCH (t:SourceText) WHERE t.id > '' AND t.text CONTAINS '@' AND t.text =~ '(?s).*[\\w.+-]{1,64}@[\\w-]{1,64}\\.[a-z]{2,}.*'
RETURN t.id AS id
