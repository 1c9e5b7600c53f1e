// How did this recall of this organisation stand at that instant?
MATCH (r:Recall {id: $id})
WHERE r.organisation = $organisation
MATCH (c:RecallCause)-[:CALLS_BACK]->(r)
CALL (c) {
  MATCH (n:RecallCause)
  WHERE n.target = c.target AND n.recordedAt IS NOT NULL
  WITH n ORDER BY n.recordedAt DESC LIMIT 1
  RETURN n {.kind, .on} AS latest
}
RETURN r {.*,
  cause: c {.target, .targetKind, .kind, .on, .subject, .recordedAt},
  latest: latest,
  answers: [(r)-[:ANSWERED]->(a:RecallAnswer) WHERE a.recordedAt <= $at | a {.*}]} AS recall
