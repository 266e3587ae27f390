// Revisions are numbered without a gap up to the head, and every claim was added in one of them.

// name: whole
MATCH (head:Head {id: 'head'})
WITH head.revision AS newest, COUNT { MATCH (r:Revision) WHERE r.number > 0 } AS revisions WHERE newest <> revisions
RETURN toString(newest) AS id, 'head and number of revisions differ' AS fault
UNION
MATCH (c:Claim) WHERE c.addedIn > 0
WITH DISTINCT c.addedIn AS number WHERE NOT EXISTS { MATCH (:Revision {number: number}) }
RETURN toString(number) AS id, 'claims of a revision that is not there' AS fault

// name: touched
MATCH (head:Head {id: 'head'})
WHERE head.revision <> $revision OR NOT EXISTS { MATCH (:Revision {number: $revision}) } OR ($revision > 1 AND NOT EXISTS { MATCH (:Revision {number: $revision - 1}) })
RETURN toString(head.revision) AS id, 'head and newest revision differ, or the one before is not there' AS fault
