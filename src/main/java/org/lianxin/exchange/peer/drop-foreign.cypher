// Of this peer's items, these are dropped: nothing is kept of what they said.
UNWIND $items AS item
MATCH (x:ForeignEntry {peer: $peer, itemId: item})
SET x.standing = null, x.because = coalesce(x.because, $because),
  x.supersededAt = coalesce(x.supersededAt, $recordedAt)
REMOVE x.item
