// name: empty
// Everything goes but the schema: constraints, indexes, and the notes of what made them.
MATCH (n) WHERE NOT n:Migration
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS

// name: forgetMigrations
MATCH (m:Migration) DELETE m

// name: constraints
SHOW CONSTRAINTS YIELD name RETURN name

// name: dropConstraint
DROP CONSTRAINT $name

// name: indexes
SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name

// name: dropIndex
DROP INDEX $name

// name: head
OPTIONAL MATCH (head:Head {id: 'head'}) RETURN head.revision AS revision

// name: mark
// Goes with everything else when a graph is emptied.
MERGE (:FreshSeeds)

// name: marked
MATCH (mark:FreshSeeds) RETURN count(mark) AS marks
