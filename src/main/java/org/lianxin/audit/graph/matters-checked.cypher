// How often, and for how many matters, did these organisations check subjects in these days?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (e:AuditEntry)
  WHERE e.matter >= key.from AND e.matter < key.until
  RETURN count(e) AS checks, count(DISTINCT right(e.matter, 32)) AS matters
}
RETURN key, recordedUpTo, checks, matters
