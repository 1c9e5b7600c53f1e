// Which checkpoints were signed at these sizes?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (c:AuditCheckpoint {size: key})
RETURN key, recordedUpTo, c.note AS note
