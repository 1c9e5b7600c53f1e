// Sources confirm that these codes were really issued.
UNWIND $rows AS row
MERGE (c:CodeConfirmation {code: row.code})
ON CREATE SET c += row.filed, c.recordedAt = $recordedAt
RETURN row.code AS code, c.recordedAt = $recordedAt AS confirmedNow
