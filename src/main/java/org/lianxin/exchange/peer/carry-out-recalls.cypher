// These items of this peer, over here already, were called back by it: nothing is kept of what they said.
UNWIND $rows AS row
MATCH (x:ForeignEntry {peer: $peer, itemId: row.itemId})
SET x.recalled = row.because, x.recalledAt = $recordedAt
REMOVE x.item
