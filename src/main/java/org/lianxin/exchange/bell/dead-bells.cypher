// Which bells are dead, the longest first?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (bell:FeedBell)
WHERE bell.deadSince IS NOT NULL
WITH key, recordedUpTo, bell ORDER BY bell.deadSince, bell.id LIMIT 200
RETURN key, recordedUpTo, collect(bell) AS bells
