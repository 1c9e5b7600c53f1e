// Which disputes were ever filed about this listing, or about the entry on which it rests now?
MATCH (l:Listing {key: $listing})-[:STATED_AS]->(s:ListingStatement)
WHERE s.supersededAt IS NULL
OPTIONAL MATCH (e:CreditEntry {key: s.ground})
WITH [l, e] AS targets
UNWIND targets AS target
MATCH (target)<-[:CONCERNS]-(d:Dispute)
RETURN d {.*, steps: [(d)-[:TOOK]->(s:CaseStep) | s {.*}]} AS case
ORDER BY d.id
