// Which checkpoints were signed above these sizes and up to others, in their order?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (c:AuditCheckpoint)
  WHERE c.size > key.after AND c.size <= key.upTo
  WITH c ORDER BY c.size
  RETURN collect(c.note) AS notes
}
RETURN key, recordedUpTo, notes
