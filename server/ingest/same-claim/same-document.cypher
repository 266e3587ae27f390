// Documents of the seeds that are told by their words.

// name: captured
// Documents in these languages whose text editors had before them, and the words by which seeds locate what they found there.
MATCH (s:Source {origin: 'seeds', retiredIn: $live}) WHERE s.captured AND s.url IS NOT NULL AND s.language IN $languages
MATCH (s)<-[:IN_SOURCE]-(n:Record|Evidence) WHERE n.origin = 'seeds' AND n.retiredIn = $live AND n.phrase IS NOT NULL
RETURN s.url AS url, s.capturedOn AS capturedOn, collect(DISTINCT n.phrase) AS phrases
