// How do these items of this peer stand here, and is anything kept of what they said?
UNWIND $items AS item
MATCH (x:ForeignEntry {peer: $peer, itemId: item})
RETURN
  item AS itemId,
  max(x.about) AS about,
  max(x.toldAt) AS toldAt,
  count(x.standing) > 0 AS stands,
  count(x.item) > 0 AS kept
