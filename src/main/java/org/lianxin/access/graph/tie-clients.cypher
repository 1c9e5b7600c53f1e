// These clients act for this organisation from now on.
MATCH (o:CallerOrganisation {code: $code})
UNWIND $clients AS client
MERGE (c:CallerClient {id: client})
WITH o, c
WHERE NOT EXISTS {
  MATCH (c)-[tie:ACTS_FOR]->(o)
  WHERE tie.supersededAt IS NULL
}
CREATE (c)-[:ACTS_FOR {recordedAt: $recordedAt}]->(o)
