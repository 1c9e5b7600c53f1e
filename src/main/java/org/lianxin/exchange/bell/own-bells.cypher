// Which bells has each of these organisations?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (bell:FeedBell {organisation: key})
WITH key, recordedUpTo, bell ORDER BY bell.feed
RETURN key, recordedUpTo, collect(bell) AS bells
