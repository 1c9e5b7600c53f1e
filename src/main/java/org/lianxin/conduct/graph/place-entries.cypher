// These credit entries state this from now on.
UNWIND $rows AS row
OPTIONAL MATCH (o:Organisation {code: row.organisation})
OPTIONAL MATCH (p:Person {key: row.person})
WITH row, coalesce(o, p) AS subject
MERGE (e:CreditEntry {key: row.key})
ON CREATE SET e.kind = row.kind
MERGE (e)-[:ABOUT]->(subject)
CREATE (e)-[:STATED_AS]->(new:EntryStatement)
SET new = row.statement, new += row.version, new.recordedAt = $recordedAt
WITH e, new
CALL (e, new) {
  MATCH (e)-[:STATED_AS]->(old:EntryStatement)
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
