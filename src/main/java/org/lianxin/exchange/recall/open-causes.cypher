// Which changes behind this one have still to be told to somebody, or may have? Five hundred of them at most, in their order.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (c:RecallCause)
    WHERE c.open = true AND c.id > key
    RETURN c {.id, .target, .kind, .on, .by, .city, .recordedAt} AS cause
    ORDER BY c.open, c.id
    LIMIT 500
  } AS causes
