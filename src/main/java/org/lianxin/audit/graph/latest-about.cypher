// Which is the latest entry about each of these subjects?
UNWIND $subjects AS subject
CALL (subject) {
  MATCH (e:AuditEntry)
  WHERE e.subject = subject AND e.index >= 0
  RETURN e.index AS latest
  ORDER BY e.subject DESC, e.index DESC
  LIMIT 1
}
RETURN subject, latest
