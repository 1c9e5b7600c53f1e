// Which rows behind a place did these syncs not take? A hundred and one of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN key, recordedUpTo,
  COLLECT {
    MATCH (r:CourtTurnedAway)
    WHERE r.sync = key.sync AND r.place > key.after
    RETURN properties(r) AS row ORDER BY r.place LIMIT 101
  } AS rows
