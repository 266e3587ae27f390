// name: version
CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition

// name: indexes
SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP'
RETURN name, state

// name: counts
CALL db.labels() YIELD label
CALL (label) {
  MATCH (n:$(label)) RETURN count(n) AS number
}
RETURN label, number ORDER BY label
