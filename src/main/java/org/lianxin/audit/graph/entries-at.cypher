// What stands at these places of the log?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (e:AuditEntry {index: key})
RETURN key, recordedUpTo, e.leaf AS leaf
