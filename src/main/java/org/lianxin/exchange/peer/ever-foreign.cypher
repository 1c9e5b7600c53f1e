// Which items did this peer ever tell of that are kept?
MATCH (x:ForeignEntry)
WHERE x.peer = $peer AND x.itemId > ''
RETURN DISTINCT x.itemId AS itemId
