// This listing is suspended over this interval; what was said of this suspension before is over.
MATCH (l:Listing {key: $listing})
CALL (l) {
  MATCH (old:Suspension)-[:SUSPENDS]->(l)
  WHERE old.supersededAt IS NULL AND old.key = $suspension
  SET old.supersededAt = $recordedAt
}
FOREACH (version IN $versions |
  CREATE (new:Suspension)-[:SUSPENDS]->(l)
  SET new = version, new.recordedAt = $recordedAt)
