// Moves the head to the end of what was appended, with its checkpoint and the tiles it filled.
MATCH (head:AuditHead {name: 'log'})
SET head.settled = head.size, head.size = $size, head.root = $root, head.note = $note
CREATE (:AuditCheckpoint {size: $size, note: $note})
WITH head
UNWIND $tiles AS tile
CREATE (:AuditTile {place: tile.place, hashes: tile.hashes, root: tile.root})
