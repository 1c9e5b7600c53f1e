// This repair was applied for, of this listing or entry.
OPTIONAL MATCH (l:Listing {key: $listing})
OPTIONAL MATCH (e:CreditEntry {key: $entry})
WITH coalesce(l, e) AS target
CREATE (r:Repair)-[:CONCERNS]->(target)
SET r = $case, r.recordedAt = $recordedAt
