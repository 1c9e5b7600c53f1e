// Which subjects do these organisations watch, by id? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (w:Watch)-[:STATED_AS]->(s:WatchStatement)
    WHERE w.organisation = key.of AND w.id > key.after AND s.watched
      AND s.recordedAt <= recordedUpTo
      AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
    WITH w, s ORDER BY w.id LIMIT 101
    RETURN {id: w.id, subject: w.subject, since: s.recordedAt} AS watch ORDER BY w.id
  } AS watches
