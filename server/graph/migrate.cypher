// name: prepare
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE

// name: applied
MATCH (m:Migration) WHERE m.number > 0
RETURN m.number AS number, m.name AS name, m.checksum AS checksum ORDER BY number

// name: note
MERGE (m:Migration {number: $number})
ON CREATE SET m.name = $name, m.checksum = $checksum, m.at = datetime()

// name: awaitIndexes
CALL db.awaitIndexes(120)
