// Which listings come next, by key?
MATCH (l:Listing)
WHERE l.key > $after
RETURN l.key AS listing
ORDER BY l.key
LIMIT $most
