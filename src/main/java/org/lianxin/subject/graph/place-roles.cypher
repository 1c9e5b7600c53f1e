// These roles are held like this from now on.
UNWIND $rows AS row
MATCH (p:Person {key: row.person})
MATCH (o:Organisation {code: row.organisation})
CREATE (p)-[new:HOLDS_ROLE]->(o)
SET new = row.role, new += row.version, new.recordedAt = $recordedAt
WITH new, row
CALL (new, row) {
  MATCH ()-[old:HOLDS_ROLE {key: row.key}]->()
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
