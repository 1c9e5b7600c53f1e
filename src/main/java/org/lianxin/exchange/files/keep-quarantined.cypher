// Keeps rows that wait for something outside their file.
UNWIND $rows AS row
MERGE (q:QuarantinedRow {id: row.id})
ON CREATE SET q.recordedAt = $recordedAt
SET q.intake = $intake,
  q.file = $file,
  q.line = row.line,
  q.column = row.column,
  q.value = row.value,
  q.reason = row.reason
REMOVE q.settledAt
