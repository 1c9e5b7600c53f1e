// The body reports what it put right.
MATCH (r:Restoration {id: $id})
CREATE (r)-[:REPORTED]->(s:RestorationReport)
SET s = $report, s.recordedAt = $recordedAt
