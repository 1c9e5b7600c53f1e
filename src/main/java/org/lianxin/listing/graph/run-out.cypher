// Which listings behind this one have a term that had run out by this day, and no end in their lives? A thousand of them at most, by key.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (s:ListingStatement)
    WHERE s.until <= key.day AND s.supersededAt IS NULL
    MATCH (l:Listing)-[:STATED_AS]->(s)
    WHERE l.key > key.after AND coalesce(l.stage, '') <> 'ENDED'
    RETURN DISTINCT l.key AS listing
    ORDER BY listing
    LIMIT 1000
  } AS listings
