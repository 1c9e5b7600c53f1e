// Which entries stand in this part of the log, in their order?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (e:AuditEntry)
  WHERE e.index >= key.from AND e.index < key.until
  WITH e ORDER BY e.index
  RETURN collect(e.leaf) AS leaves
}
RETURN key, recordedUpTo, leaves
