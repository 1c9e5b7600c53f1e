// These organisations, of which no registration is in force so far, are registered like this from now on.
UNWIND $rows AS row
MERGE (o:Organisation {code: row.key})
ON CREATE SET o.organisationCode = row.organisationCode, o.codeState = row.codeState
CREATE (o)-[:REGISTERED_AS]->(new:Registration)
SET new = row.registration, new += row.version, new.recordedAt = $recordedAt
WITH o, row
WHERE row.publicBody
SET o:PublicBody
