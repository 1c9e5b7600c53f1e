// How long is the log, and up to where can all of it be seen?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (head:AuditHead {name: key})
RETURN key, recordedUpTo, head.settled AS settled, head.note AS note
