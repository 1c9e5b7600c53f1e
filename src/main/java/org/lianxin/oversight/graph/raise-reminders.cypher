// These reminders are raised, each that was not before.
UNWIND $rows AS row
MERGE (r:Reminder {id: row.id})
ON CREATE SET r += row, r.recordedAt = $recordedAt, r.new = true
WITH r WHERE r.new
REMOVE r.new
RETURN count(r) AS raised
