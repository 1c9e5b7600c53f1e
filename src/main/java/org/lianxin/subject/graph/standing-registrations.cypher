// How do these organisations stand registered?
UNWIND $keys AS key
MATCH (:Organisation {code: key})-[:REGISTERED_AS]->(current:Registration)
WHERE current.supersededAt IS NULL
RETURN
  key,
  current.hash AS hash,
  current.lastIntake AS lastIntake,
  current.lastLine AS lastLine,
  current.lastIntakeStartedAt AS lastIntakeStartedAt
