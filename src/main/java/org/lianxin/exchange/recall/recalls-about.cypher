// What has changed about these things, who was told of it, and how many looks were there by whom nobody can tell? A hundred recalls at most, the newest first.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (cause:RecallCause)
  WHERE cause.target = key.of AND cause.recordedAt IS NOT NULL
  RETURN collect(cause {.targetKind, .subject, .owners, .recordedAt}) AS causes,
    max(cause.recordedAt.epochMillis) AS changed
}
WITH recordedUpTo, key, causes, changed
WHERE size(causes) > 0
CALL (key, changed) {
  MATCH (t:Told)
  WHERE t.target = key.of AND t.organisation = '' AND t.state < changed
  RETURN coalesce(sum(t.looks), 0) AS nameless
}
CALL (key) {
  MATCH (about:RecallCause)-[:CALLS_BACK]->(r:Recall)
  WHERE about.target = key.of AND about.recordedAt IS NOT NULL AND r.id < key.before
  WITH r ORDER BY r.id DESC LIMIT 100
  MATCH (c:RecallCause)-[:CALLS_BACK]->(r)
  CALL (c) {
    MATCH (n:RecallCause)
    WHERE n.target = c.target AND n.recordedAt IS NOT NULL
    WITH n ORDER BY n.recordedAt DESC LIMIT 1
    RETURN n {.kind, .on} AS latest
  }
  WITH r, c, latest ORDER BY r.id DESC
  RETURN collect(r {.*,
    cause: c {.target, .targetKind, .kind, .on, .subject, .recordedAt},
    latest: latest,
    answers: [(r)-[:ANSWERED]->(a:RecallAnswer) | a {.*}]}) AS recalls
}
RETURN key, recordedUpTo, causes, nameless, recalls
