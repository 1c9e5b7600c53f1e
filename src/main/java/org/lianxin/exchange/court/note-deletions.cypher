// These entries were deleted by the court in this sync.
MATCH (s:CourtSync {id: $sync})
UNWIND $rows AS row
MATCH (l:Listing {key: row.listing})
CREATE (s)-[:DELETED]->(d:CourtDeletion)-[:OF]->(l)
SET d = row.deletion, d.recordedAt = $recordedAt
