// What was logged about these subjects before an index, newest first, and a little more than a page?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (e:AuditEntry)
  WHERE e.subject = key.subject AND e.index < key.before
  WITH e ORDER BY e.subject DESC, e.index DESC LIMIT 201
  RETURN collect(e.leaf) AS leaves
}
RETURN key, recordedUpTo, leaves
