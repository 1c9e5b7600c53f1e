// These entries without a number stand on their list as this sync says.
UNWIND $rows AS row
MERGE (u:UnmatchedEntry {id: row.id})
ON CREATE SET u.recordedAt = $recordedAt
SET u += row, u.goneAt = null, u.lastSync = $sync
