// Where readings of a page meet what is said already.

// name: standing
// What seeds found in documents at these addresses, by the words that locate it.
UNWIND $addresses AS address
MATCH (s:Source {url: address})<-[:IN_SOURCE]-(e:Evidence) WHERE s.origin = 'seeds' AND e.origin = 'seeds' AND e.retiredIn = $live AND e.phrase IS NOT NULL
RETURN address, e.claimId AS id, e.says AS says, e.phrase AS phrase, e.stance AS stance

// name: metElsewhere
// Under which claims passages of other documents stand that were read under these ids.
UNWIND $ids AS id
MATCH (e:Evidence {readAs: id}) WHERE e.retiredIn = $live AND NOT e.origin IN $origins
RETURN id AS readAs, e.claimId AS id, e.says AS says

// name: reports
// Reports that seeds describe.
MATCH (s:Source {origin: 'seeds', retiredIn: $live}) WHERE s.kind = 'IRM_REPORT'
RETURN s.id AS id, s.title AS title
