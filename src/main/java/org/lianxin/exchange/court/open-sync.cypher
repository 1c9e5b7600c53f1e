// This sync of a list is open.
MERGE (l:CourtList {id: $list})
SET l.openSync = $sync.id
CREATE (s:CourtSync)
SET s = $sync, s.openedAt = $recordedAt
CREATE (s)-[:SYNCS]->(l)
