// No version ends before it began.

// fragment: fault
WITH c WHERE c.retiredIn <= c.addedIn
RETURN c.id AS id, c.addedIn AS addedIn, c.retiredIn AS retiredIn

// name: whole
MATCH (c:Claim) WHERE c.addedIn > 0
{{fault}}

// name: touched
UNWIND $claims AS id
MATCH (c:Claim {id: id}) USING INDEX c:Claim(id, addedIn) WHERE c.addedIn > 0
{{fault}}
