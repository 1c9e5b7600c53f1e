// These organisations are registered like this from now on.
UNWIND $rows AS row
MERGE (o:Organisation {code: row.key})
ON CREATE SET o.organisationCode = row.organisationCode, o.codeState = row.codeState
CREATE (o)-[:REGISTERED_AS]->(new:Registration)
SET new = row.registration, new += row.version, new.recordedAt = $recordedAt
WITH o, new, row
CALL (o, new) {
  MATCH (o)-[:REGISTERED_AS]->(old:Registration)
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
WITH o, row
WHERE row.publicBody
SET o:PublicBody
