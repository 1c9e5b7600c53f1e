// This becomes of this promise.
MATCH (q:Promise {id: $id})
CREATE (q)-[:TOOK]->(t:PromiseStep)
SET t = $step, t.promise = $id, t.recordedAt = $recordedAt
