// No version ends before it began.
MATCH (c:Claim) WHERE c.addedIn > 0 AND c.retiredIn <= c.addedIn
RETURN c.id AS id, c.addedIn AS addedIn, c.retiredIn AS retiredIn
