// What were these organisations told behind a place of their recalls and have not acknowledged, in order? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (r:Recall)
  WHERE r.organisation = key.of AND r.open = true AND r.seq > key.after
  WITH r ORDER BY r.seq LIMIT 100
  MATCH (c:RecallCause)-[:CALLS_BACK]->(r)
  CALL (c) {
    MATCH (n:RecallCause)
    WHERE n.target = c.target AND n.recordedAt IS NOT NULL
    WITH n ORDER BY n.recordedAt DESC LIMIT 1
    RETURN n {.kind, .on} AS latest
  }
  WITH r, c, latest ORDER BY r.seq
  RETURN collect(r {.*,
    cause: c {.target, .targetKind, .kind, .on, .subject, .recordedAt},
    latest: latest,
    answers: [(r)-[:ANSWERED]->(a:RecallAnswer) | a {.*}]}) AS recalls
}
RETURN key, recordedUpTo, recalls
