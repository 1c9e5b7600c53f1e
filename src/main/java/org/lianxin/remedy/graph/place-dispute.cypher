// This dispute was filed about this listing or entry.
OPTIONAL MATCH (l:Listing {key: $listing})
OPTIONAL MATCH (e:CreditEntry {key: $entry})
WITH coalesce(l, e) AS target
CREATE (d:Dispute)-[:CONCERNS]->(target)
SET d = $case, d.recordedAt = $recordedAt
