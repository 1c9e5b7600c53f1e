// What are these bodies called on to put right, the newest first? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (r:Restoration)
    WHERE r.body = key.of AND r.id < key.before AND r.recordedAt <= recordedUpTo
    WITH r ORDER BY r.id DESC LIMIT 101
    RETURN r {.*, reports: [(r)-[:REPORTED]->(s:RestorationReport) | s {.*}]} AS call
    ORDER BY r.id DESC
  } AS calls
