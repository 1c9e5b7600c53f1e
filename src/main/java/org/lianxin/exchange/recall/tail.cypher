// Up to where was the audit log read for recalls?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (tail:RecallTail {name: key})
RETURN key, recordedUpTo, tail.next AS next
