// name: version
CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition

// name: indexes
SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP'
RETURN name, state

// name: counts
// From the database's own count of each label, which it keeps anyway.
MATCH (n:Member) WITH count(n) AS number RETURN 'Member' AS label, number
UNION ALL
MATCH (n:ActionPlan) WITH count(n) AS number RETURN 'ActionPlan' AS label, number
UNION ALL
MATCH (n:Commitment) WITH count(n) AS number RETURN 'Commitment' AS label, number
UNION ALL
MATCH (n:Milestone) WITH count(n) AS number RETURN 'Milestone' AS label, number
UNION ALL
MATCH (n:Institution) WITH count(n) AS number RETURN 'Institution' AS label, number
UNION ALL
MATCH (n:Municipality) WITH count(n) AS number RETURN 'Municipality' AS label, number
UNION ALL
MATCH (n:Topic) WITH count(n) AS number RETURN 'Topic' AS label, number
UNION ALL
MATCH (n:Practice) WITH count(n) AS number RETURN 'Practice' AS label, number
UNION ALL
MATCH (n:Activity) WITH count(n) AS number RETURN 'Activity' AS label, number
UNION ALL
MATCH (n:Source) WITH count(n) AS number RETURN 'Source' AS label, number
UNION ALL
MATCH (n:Record) WITH count(n) AS number RETURN 'Record' AS label, number
UNION ALL
MATCH (n:Participation) WITH count(n) AS number RETURN 'Participation' AS label, number
UNION ALL
MATCH (n:Assessment) WITH count(n) AS number RETURN 'Assessment' AS label, number
UNION ALL
MATCH (n:Finding) WITH count(n) AS number RETURN 'Finding' AS label, number
UNION ALL
MATCH (n:Reference) WITH count(n) AS number RETURN 'Reference' AS label, number
UNION ALL
MATCH (n:Link) WITH count(n) AS number RETURN 'Link' AS label, number
UNION ALL
MATCH (n:Evidence) WITH count(n) AS number RETURN 'Evidence' AS label, number
UNION ALL
MATCH (n:Revision) WITH count(n) AS number RETURN 'Revision' AS label, number
