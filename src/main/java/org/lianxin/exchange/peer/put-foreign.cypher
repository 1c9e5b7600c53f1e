// These entries of this peer stand from now on.
UNWIND $rows AS row
CREATE (x:ForeignEntry)
SET x = row, x.recordedAt = $recordedAt
