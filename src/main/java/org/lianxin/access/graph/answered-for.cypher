// For which of these unified codes do these organisations answer?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (o:CallerOrganisation {code: key.organisation})
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (o)-[:STATED_AS]->(s:CallerStatement)
    WHERE s.recordedAt <= recordedUpTo
      AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
    UNWIND key.among AS code
    WITH code, s WHERE code IN s.answersFor
    RETURN code
  } AS answered
