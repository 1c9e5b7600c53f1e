// Which repairs were ever applied for, of this listing or entry?
OPTIONAL MATCH (l:Listing {key: $listing})
OPTIONAL MATCH (e:CreditEntry {key: $entry})
WITH coalesce(l, e) AS target
MATCH (target)<-[:CONCERNS]-(r:Repair)
RETURN r {.*, steps: [(r)-[:TOOK]->(s:CaseStep) | s {.*}]} AS case
ORDER BY r.id
