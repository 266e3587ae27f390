// The line of revisions: every write that changed something is one.

// name: head
OPTIONAL MATCH (head:Head {id: 'head'})
RETURN coalesce(head.revision, 0) AS revision

// name: byNumber
MATCH (r:Revision {number: $number})
RETURN r.number AS number, r.at AS at, r.by AS by, r.summary AS summary
