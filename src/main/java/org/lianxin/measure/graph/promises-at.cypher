// Which promises were these bodies given, the newest first? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (q:Promise)
    WHERE q.body = key.of AND q.id < key.before AND q.recordedAt <= recordedUpTo
      AND NOT (key.openOnly AND EXISTS {
        (q)-[:TOOK]->(over:PromiseStep) WHERE over.version > 1 AND over.recordedAt <= recordedUpTo
      })
    WITH q ORDER BY q.id DESC LIMIT 101
    RETURN q {.*, steps: [(q)-[:TOOK]->(t:PromiseStep) WHERE t.recordedAt <= recordedUpTo | t {.*}]}
      AS promise
    ORDER BY q.id DESC
  } AS promises
