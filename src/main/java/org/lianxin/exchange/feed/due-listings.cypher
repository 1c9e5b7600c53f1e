// Which listings are to be looked at by this day? Five hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (d:FeedDue)
    WHERE d.on <= key.day
    RETURN d.listing AS listing
    ORDER BY d.on
    LIMIT 500
  } AS listings
