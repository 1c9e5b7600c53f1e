// Appends entries behind each other, beginning at this index.
UNWIND range(0, size($leaves) - 1) AS i
CREATE (e:AuditEntry {
  index: $from + i, leaf: $leaves[i], subject: $subjects[i], request: $requests[i],
  repeats: $repeats[i]})
