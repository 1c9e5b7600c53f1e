// Appends entries behind each other from the head on, and moves it to their end, with its checkpoint and the tiles they filled.
MATCH (head:AuditHead {name: 'log'})
SET head.settled = head.size, head.size = $size, head.root = $root, head.note = $note
CREATE (:AuditCheckpoint {size: $size, note: $note})
FOREACH (i IN range(0, size($leaves) - 1) |
  CREATE (:AuditEntry {
    index: $from + i, leaf: $leaves[i], subject: $subjects[i], request: $requests[i],
    repeats: $repeats[i], matter: $matters[i]}))
FOREACH (tile IN $tiles |
  CREATE (:AuditTile {place: tile.place, hashes: tile.hashes, root: tile.root}))
