// name: things
MATCH (t:Thing)
RETURN t.id AS id, properties(t) AS says, labels(t) AS labels ORDER BY id

// name: claims
MATCH (c:Claim)
RETURN c.id AS id, c.hash AS hash, c.addedIn AS addedIn, c.retiredIn AS retiredIn, labels(c) AS labels ORDER BY id, addedIn

// name: passages
MATCH (c:Claim)<-[:SUPPORTS]-(e:Evidence)-[:IN_SOURCE]->(s:Source)
RETURN e.id AS id, c.id AS claim, s.id AS source, e.addedIn AS addedIn, e.retiredIn AS retiredIn ORDER BY id, claim, addedIn

// name: relationships
MATCH (a)-[r]->(b) WHERE (a:Thing OR a:Claim) AND (b:Thing OR b:Claim)
RETURN a.id AS source, type(r) AS type, properties(r) AS says, b.id AS target ORDER BY source, type, target, r.id, r.linkId, r.addedIn

// name: revisions
MATCH (r:Revision)
RETURN r.number AS number, r.by AS by, r.summary AS summary, r.added AS added, r.retired AS retired, COUNT { (r)-[:CHANGED]->() } AS changed ORDER BY number

// name: changes
MATCH (r:Revision {number: $number})-[change:CHANGED]->(c:Claim)
RETURN change.action AS action, c.id AS id, labels(c) AS labels ORDER BY action, id

// name: claimsAt
MATCH (c:Claim) WHERE c.addedIn <= $rev < c.retiredIn
RETURN c.id AS id, c.hash AS hash ORDER BY id

// name: texts
MATCH (n)
UNWIND keys(n) AS key
WITH n, key, n[key] AS value
UNWIND CASE WHEN value IS :: LIST<ANY> THEN value ELSE [value] END AS one
WITH n, key, one WHERE one IS :: STRING NOT NULL
RETURN coalesce(n.id, labels(n)[0]) AS id, key, one AS text
UNION ALL
MATCH ()-[r]->()
UNWIND keys(r) AS key
WITH r, key, r[key] AS value
UNWIND CASE WHEN value IS :: LIST<ANY> THEN value ELSE [value] END AS one
WITH r, key, one WHERE one IS :: STRING NOT NULL
RETURN type(r) AS id, key, one AS text

// name: migration
MATCH (m:Migration {number: $number}) RETURN m.number AS number, m.name AS name, m.checksum AS checksum

// name: pretendMigration
MERGE (m:Migration {number: $number}) SET m.name = $name, m.checksum = $checksum

// name: forgetMigration
MATCH (m:Migration {number: $number}) DELETE m

// name: takeOver
MATCH (lease:Lease {name: 'writer'}) SET lease.owner = 'another-machine/1/abc', lease.fence = lease.fence + 1, lease.expires = timestamp() + 60000

// name: letExpire
MATCH (lease:Lease {name: 'writer'}) SET lease.expires = 0

// name: giveBack
MATCH (lease:Lease {name: 'writer'}) SET lease.expires = 0 REMOVE lease.owner

// name: sourceTexts
MATCH (s:Source)-[:HAS_TEXT]->(t:SourceText)
RETURN s.id AS id, t.text AS text ORDER BY id

// name: supersedes
MATCH (newer:Source)-[:SUPERSEDES]->(older:Source)
RETURN newer.capturedOn AS newer, older.capturedOn AS older ORDER BY newer
