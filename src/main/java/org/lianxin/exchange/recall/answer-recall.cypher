// The recipient says what it did.
MATCH (r:Recall {id: $id})
SET r.open = false
CREATE (r)-[:ANSWERED]->(a:RecallAnswer)
SET a = $answer, a.recall = $id, a.recordedAt = $recordedAt
