// The first password of the local Neo4j. Runs on the database "system".

// name: changePassword
ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password
