// Which listings behind this one have a term that had run out by this day, and no end in their lives? The first hundred, by key.
MATCH (s:ListingStatement)
WHERE s.until <= $day AND s.supersededAt IS NULL
MATCH (l:Listing)-[:STATED_AS]->(s)
WHERE l.key > $after AND coalesce(l.stage, '') <> 'ENDED'
RETURN DISTINCT l.key AS key
ORDER BY key
LIMIT 100
