// Is this listing suspended on this day?
MATCH (l:Listing {key: $listing})
RETURN EXISTS {
  MATCH (x:Suspension)-[:SUSPENDS]->(l)
  WHERE x.supersededAt IS NULL AND x.from <= $day AND (x.until IS NULL OR x.until > $day)
} AS suspended
