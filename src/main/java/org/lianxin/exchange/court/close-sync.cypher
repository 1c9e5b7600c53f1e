// This sync is over in this way; what it staged is gone, and its list open for the next.
MATCH (s:CourtSync {id: $id})-[:SYNCS]->(l:CourtList)
SET s += $closed, s.closedAt = $recordedAt
SET l.openSync = CASE WHEN l.openSync = $id THEN null ELSE l.openSync END,
  l.sourceVersion = coalesce($sourceVersion, l.sourceVersion)
WITH s
OPTIONAL MATCH (s)-[:STAGED]->(c:CourtChunk)
DETACH DELETE c
