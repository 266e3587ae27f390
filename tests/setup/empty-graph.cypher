// Between test files: everything goes, constraints and indexes stay.

// name: empty
MATCH (n)
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
