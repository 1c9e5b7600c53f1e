// Which hashes do these full tiles hold?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (t:AuditTile {place: key})
RETURN key, recordedUpTo, t.hashes AS hashes
