// What stands of this peer?
MATCH (x:ForeignEntry)
WHERE x.standing STARTS WITH $peer + '|'
RETURN x.itemId AS itemId, x.hash AS hash, x.seq AS seq, x.epoch AS epoch, x.item AS item
ORDER BY itemId
