// What did these requests leave in the log, oldest first?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (e:AuditEntry)
  WHERE e.request = key AND e.subject >= '' AND e.index >= 0
  WITH e ORDER BY e.index LIMIT 1000
  RETURN collect(e.leaf) AS leaves
}
RETURN key, recordedUpTo, leaves
