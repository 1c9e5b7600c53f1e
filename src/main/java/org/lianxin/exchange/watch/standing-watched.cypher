// How do these items stand in their feeds now?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (e:FeedEntry {standing: key.item})
WHERE e.feed = key.feed
RETURN key, recordedUpTo, e.item AS item
