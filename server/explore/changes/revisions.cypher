// The line of revisions, and the documents that each of them read.

// name: revisionsBefore
MATCH (r:Revision) WHERE r.number < $before
RETURN r.number AS number, r.at AS at, r.by AS by, r.summary AS summary, r.added AS added, r.retired AS ended
ORDER BY number DESC LIMIT $limit

// name: documents
UNWIND $ids AS id
CALL (id) {
  MATCH (source:Source {addedIn: toInteger(id)}) WHERE source.readOn IS NOT NULL AND source.id > coalesce($after, '')
  WITH source.id AS key ORDER BY key LIMIT $limit
  RETURN collect({key: key, node: key}) AS page
}
RETURN id, page

// name: documentCounts
UNWIND $ids AS id
CALL (id) {
  MATCH (source:Source {addedIn: toInteger(id)}) WHERE source.readOn IS NOT NULL
  RETURN count(source) AS total
}
RETURN id, total
