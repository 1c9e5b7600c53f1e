// Which is the last visible entry of each of these feeds, and in which epoch?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (head:FeedHead {feed: key})
RETURN
  key,
  recordedUpTo,
  head.epoch AS epoch, head.since AS since,
  COLLECT {
    MATCH (e:FeedEntry)
    WHERE e.feed = key AND e.seq > 0 AND e.recordedAt <= recordedUpTo
    RETURN e {.seq}
    ORDER BY e.feed DESC, e.seq DESC
    LIMIT 1
  } AS last
