// This listing, which was proposed, is on its list from now on.
MATCH (l:Listing {key: $listing})
CREATE (l)-[:STATED_AS]->(new:ListingStatement)
SET new = $statement, new += $version, new.recordedAt = $recordedAt
