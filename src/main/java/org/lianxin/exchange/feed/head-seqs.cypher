// At which number does each of these feeds stand?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (head:FeedHead {feed: key})
RETURN key, recordedUpTo, head.seq AS seq
