// Is this listing over or suspended on this day, by what this transaction sees?
MATCH (l:Listing {key: $listing})
RETURN
  EXISTS {
    MATCH (x:Suspension)-[:SUSPENDS]->(l)
    WHERE x.supersededAt IS NULL AND x.from <= $day AND (x.until IS NULL OR x.until > $day)
  } AS suspended,
  EXISTS {
    MATCH (l)-[:TOOK]->(t:LifeStep {kind: 'END'})
    WHERE t.on <= $day AND t.reason <> 'EXPIRED'
  } OR EXISTS {
    MATCH (l)-[:STATED_AS]->(s:ListingStatement)
    WHERE s.supersededAt IS NULL AND s.until <= $day
  } AS over
