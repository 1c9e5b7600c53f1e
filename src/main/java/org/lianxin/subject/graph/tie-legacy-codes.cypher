// These identifiers from before the unified code lead to these organisations.
UNWIND $rows AS row
MATCH (o:Organisation {code: row.code})
CREATE (i:LegacyIdentifier {id: row.id, kind: row.kind, value: row.value})
CREATE (i)-[tie:IDENTIFIES]->(o)
SET tie = row.filed, tie.recordedAt = $recordedAt
