// Which recalls are open although their last day lies before this one, the first told first? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (r:Recall)
  WHERE r.open = true AND r.id > key.after AND r.dueOn < key.day
    AND (key.city = '' OR r.city = key.city)
  WITH r ORDER BY r.id LIMIT 100
  MATCH (c:RecallCause)-[:CALLS_BACK]->(r)
  CALL (c) {
    MATCH (n:RecallCause)
    WHERE n.target = c.target AND n.recordedAt IS NOT NULL
    WITH n ORDER BY n.recordedAt DESC LIMIT 1
    RETURN n {.kind, .on} AS latest
  }
  WITH r, c, latest ORDER BY r.id
  RETURN collect(r {.*,
    cause: c {.target, .targetKind, .kind, .on, .subject, .recordedAt},
    latest: latest,
    answers: [(r)-[:ANSWERED]->(a:RecallAnswer) | a {.*}]}) AS recalls
}
RETURN key, recordedUpTo, recalls
