// These persons are named for the first time.
UNWIND $rows AS row
CREATE (p:Person)
SET p = row, p.recordedAt = $recordedAt
