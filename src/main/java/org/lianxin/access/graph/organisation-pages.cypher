// Which registered organisations come next, by unified code? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (o:CallerOrganisation)
    WHERE o.code > key
    WITH o ORDER BY o.code LIMIT 101
    MATCH (o)-[:STATED_AS]->(s:CallerStatement)
    WHERE s.recordedAt <= recordedUpTo
      AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
    RETURN s {.*, code: o.code} AS organisation ORDER BY o.code
  } AS organisations
