// How do these credit entries stand?
UNWIND $keys AS key
MATCH (:CreditEntry {key: key})-[:STATED_AS]->(current:EntryStatement)
WHERE current.supersededAt IS NULL
RETURN
  key,
  current.hash AS hash,
  current.lastIntake AS lastIntake,
  current.lastLine AS lastLine,
  current.lastIntakeStartedAt AS lastIntakeStartedAt
