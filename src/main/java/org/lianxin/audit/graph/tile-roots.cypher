// Which are the roots of neighbouring tiles, in their order?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (t:AuditTile)
  WHERE t.place >= key.from AND t.place < key.until
  WITH t ORDER BY t.place
  RETURN collect(t.root) AS roots
}
RETURN key, recordedUpTo, roots
