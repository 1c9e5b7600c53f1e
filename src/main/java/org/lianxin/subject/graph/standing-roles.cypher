// How do these roles stand?
UNWIND $keys AS key
MATCH ()-[current:HOLDS_ROLE {key: key}]->()
WHERE current.supersededAt IS NULL
RETURN
  key,
  current.hash AS hash,
  current.lastIntake AS lastIntake,
  current.lastLine AS lastLine,
  current.lastIntakeStartedAt AS lastIntakeStartedAt
