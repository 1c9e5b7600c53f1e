// Settles rows that waited and have now been taken, or refused for good.
UNWIND $ids AS id
MATCH (q:QuarantinedRow {id: id})
WHERE q.settledAt IS NULL
SET q.settledAt = $recordedAt
