// Which disputes do these bodies verify for others, the newest first? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
WITH recordedUpTo, key,
  CASE WHEN key.knownAt IS NULL THEN recordedUpTo
    ELSE datetime({epochMillis: key.knownAt}) END AS asked
WITH recordedUpTo, key, CASE WHEN asked < recordedUpTo THEN asked ELSE recordedUpTo END AS at
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (c:Dispute)
    WHERE c.verifier = key.of AND c.verifier <> c.receiver AND c.id < key.before AND c.recordedAt <= at
      AND (NOT key.openOnly OR NOT EXISTS {
        MATCH (c)-[:TOOK]->(s:CaseStep)
        WHERE s.recordedAt <= at
          AND s.kind IN ['DECLINED', 'WITHDRAWN', 'SENT_TO_COURT', 'SETTLED']
      })
    WITH c, at ORDER BY c.id DESC LIMIT 101
    RETURN c {.*, steps: [(c)-[:TOOK]->(s:CaseStep) WHERE s.recordedAt <= at | s {.*}]} AS case
    ORDER BY c.id DESC
  } AS cases
