// Which disputes were ever filed about this listing or entry?
OPTIONAL MATCH (l:Listing {key: $listing})
OPTIONAL MATCH (e:CreditEntry {key: $entry})
WITH coalesce(l, e) AS target
MATCH (target)<-[:CONCERNS]-(d:Dispute)
RETURN d {.*, steps: [(d)-[:TOOK]->(s:CaseStep) | s {.*}]} AS case
ORDER BY d.id
