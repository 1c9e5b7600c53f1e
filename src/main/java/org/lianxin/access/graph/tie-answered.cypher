// This organisation answers for these from now on, as what it is now.
MATCH (o:CallerOrganisation {code: $code})
UNWIND $answersFor AS code
MERGE (m:AnsweredFor {code: code})
WITH o, m
WHERE NOT EXISTS {
  MATCH (o)-[tie:ANSWERS_FOR]->(m)
  WHERE tie.supersededAt IS NULL AND tie.kind = $kind
}
CREATE (o)-[:ANSWERS_FOR {kind: $kind, recordedAt: $recordedAt}]->(m)
