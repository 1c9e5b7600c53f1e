// Since which day is this listing published, as it is stated now?
MATCH (l:Listing {key: $listing})-[:STATED_AS]->(s:ListingStatement)
WHERE s.supersededAt IS NULL AND s.publishedOn IS NOT NULL
RETURN s.publishedOn AS publishedOn
