// Which of these items of this peer stand, and how?
UNWIND $items AS item
MATCH (x:ForeignEntry {standing: $peer + '|' + item})
RETURN x.itemId AS itemId, x.hash AS hash, x.seq AS seq
