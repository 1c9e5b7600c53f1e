// This organisation is registered like this from now on.
MERGE (o:CallerOrganisation {code: $code})
CREATE (o)-[:STATED_AS]->(new:CallerStatement)
SET new = $statement, new.recordedAt = $recordedAt
WITH o, new
CALL (o, new) {
  MATCH (o)-[:STATED_AS]->(old:CallerStatement)
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
