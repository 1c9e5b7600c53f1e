// These subjects are watched from now on, or no more.
UNWIND $rows AS row
MERGE (w:Watch {key: row.key})
ON CREATE SET w = row
CREATE (w)-[:STATED_AS]->(new:WatchStatement)
SET new.watched = $watched, new.mutation = $mutation, new.recordedAt = $recordedAt
WITH w, new
CALL (w, new) {
  MATCH (w)-[:STATED_AS]->(old:WatchStatement)
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
