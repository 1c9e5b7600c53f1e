// How do these findings of responsibility stand?
UNWIND $keys AS key
MATCH ()-[current:FOUND_RESPONSIBLE {key: key}]->()
WHERE current.supersededAt IS NULL
RETURN
  key,
  current.hash AS hash,
  current.lastIntake AS lastIntake,
  current.lastLine AS lastLine,
  current.lastIntakeStartedAt AS lastIntakeStartedAt
