// Waits until no other gateway appends, holds the log, and tells how long it is, which is the latest entry about each of these subjects, and what these requests have left about theirs: the first of it is what counts.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH count(clock) AS clocks WHERE clocks = 1
MERGE (head:AuditHead {name: 'log'})
ON CREATE SET head.size = 0, head.settled = 0
SET head.held = true
WITH head
CALL (head) {
  UNWIND $subjects AS subject
  CALL (head, subject) {
    MATCH (e:AuditEntry)
    WHERE e.subject = subject AND e.index >= 0 AND e.index < head.size
    RETURN e.index AS latest
    ORDER BY e.subject DESC, e.index DESC
    LIMIT 1
  }
  RETURN collect([subject, latest]) AS latest
}
CALL (head) {
  UNWIND $requests AS asked
  CALL (head, asked) {
    MATCH (e:AuditEntry)
    WHERE e.request = asked[1] AND e.subject = asked[2] AND e.index >= 0 AND e.index < head.size
    RETURN e
    ORDER BY e.request DESC, e.subject DESC, e.index DESC
    LIMIT 1
  }
  OPTIONAL MATCH (original:AuditEntry {index: e.repeats})
  RETURN collect([asked[0], coalesce(original.leaf, e.leaf)]) AS earlier
}
RETURN head.size AS size, head.root AS root, head.settled AS settled, head.note AS note, latest, earlier
