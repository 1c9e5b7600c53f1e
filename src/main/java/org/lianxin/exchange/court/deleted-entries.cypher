// Which entries behind a place did these syncs delete? A hundred and one of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN key, recordedUpTo,
  COLLECT {
    MATCH (d:CourtDeletion)
    WHERE d.sync = key.sync AND d.entry > key.after
    RETURN properties(d) AS row ORDER BY d.entry LIMIT 101
  } AS rows
