// This listing, which no source had shown to be published, states from now on that it was, and since which day.
MATCH (l:Listing {key: $listing})-[:STATED_AS]->(old:ListingStatement)
WHERE old.supersededAt IS NULL
CREATE (l)-[:STATED_AS]->(new:ListingStatement)
SET new = properties(old)
SET new += $version, new.publishedOn = $publishedOn, new.recordedAt = $recordedAt,
  old.supersededAt = $recordedAt
