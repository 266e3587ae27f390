// Of each claim at most one version lives.
MATCH (c:Claim {retiredIn: $live})
WITH c.id AS id, count(*) AS versions WHERE versions > 1
RETURN id, versions
