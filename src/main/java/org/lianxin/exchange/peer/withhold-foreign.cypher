// Nothing is kept of what these items of this peer ever said.
UNWIND $items AS item
MATCH (x:ForeignEntry {peer: $peer, itemId: item})
REMOVE x.item
