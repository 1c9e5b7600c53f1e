// These persons are found responsible from now on.
UNWIND $rows AS row
MATCH (p:Person {key: row.person})
MATCH (e:CreditEntry {key: row.entry})
CREATE (p)-[new:FOUND_RESPONSIBLE]->(e)
SET new = row.finding, new += row.version, new.recordedAt = $recordedAt
WITH new, row
CALL (new, row) {
  MATCH ()-[old:FOUND_RESPONSIBLE {key: row.key}]->()
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
