// This chunk of a sync is staged; the sync stays open for longer.
MATCH (s:CourtSync {id: $chunk.sync})
SET s.expiresAt = $expiresAt
CREATE (s)-[:STAGED]->(c:CourtChunk)
SET c = $chunk
