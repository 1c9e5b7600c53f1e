// What was staged under these numbers, and what is its hash?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (c:CourtChunk {sync: key.sync, number: key.number})
RETURN key, recordedUpTo, c.sealed AS sealed, c.hash AS hash
