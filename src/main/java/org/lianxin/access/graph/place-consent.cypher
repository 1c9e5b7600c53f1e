// This consent stands like this from now on.
MERGE (c:Consent {id: $id})
ON CREATE SET c += $parties, c.grantedAt = $recordedAt, c.uses = 0, c.usesOnLastDay = 0
SET c.held = true
CREATE (c)-[:STATED_AS]->(new:ConsentStatement)
SET new = $statement, new.recordedAt = $recordedAt
WITH c, new
CALL (c, new) {
  MATCH (c)-[:STATED_AS]->(old:ConsentStatement)
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
