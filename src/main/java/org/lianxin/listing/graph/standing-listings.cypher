// How do these listings stand?
UNWIND $keys AS key
MATCH (:Listing {key: key})-[:STATED_AS]->(current:ListingStatement)
WHERE current.supersededAt IS NULL
RETURN
  key,
  current.hash AS hash,
  current.lastIntake AS lastIntake,
  current.lastLine AS lastLine,
  current.lastIntakeStartedAt AS lastIntakeStartedAt
