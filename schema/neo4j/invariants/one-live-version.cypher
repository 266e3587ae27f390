// Of each claim at most one version lives.

// name: whole
MATCH (c:Claim {retiredIn: $live})
WITH c.id AS id, count(*) AS versions WHERE versions > 1
RETURN id, versions

// name: touched
UNWIND $claims AS id
WITH id, COUNT { MATCH (c:Claim {id: id}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn <= $live AND c.retiredIn = $live } AS versions WHERE versions > 1
RETURN id, versions
