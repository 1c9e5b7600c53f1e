// The dispute calls on these bodies to put right what they did.
MATCH (d:Dispute {id: $dispute})
UNWIND $rows AS row
CREATE (d)-[:CALLS_FOR]->(r:Restoration)
SET r = row, r.dispute = $dispute, r.recordedAt = $recordedAt
