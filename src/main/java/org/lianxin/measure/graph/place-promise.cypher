// This body is given this promise.
CREATE (q:Promise)
SET q = $promise, q.recordedAt = $recordedAt
