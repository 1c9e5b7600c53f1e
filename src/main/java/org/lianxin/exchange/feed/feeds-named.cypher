// Where do the feeds stand whose names begin like this?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (h:FeedHead)
    WHERE h.feed STARTS WITH key
    RETURN h {.feed, .epoch, .seq, .digest, .recordedAt}
    ORDER BY h.feed
  } AS heads
