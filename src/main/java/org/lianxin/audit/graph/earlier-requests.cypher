// What has each of these requests left about its subject already? The first of it is what counts.
UNWIND range(0, size($requests) - 1) AS i
CALL (i) {
  MATCH (e:AuditEntry)
  WHERE e.request = $requests[i] AND e.subject = $subjects[i] AND e.index >= 0
  RETURN e
  ORDER BY e.request DESC, e.subject DESC, e.index DESC
  LIMIT 1
}
OPTIONAL MATCH (original:AuditEntry {index: e.repeats})
RETURN i AS position, coalesce(original.leaf, e.leaf) AS leaf
