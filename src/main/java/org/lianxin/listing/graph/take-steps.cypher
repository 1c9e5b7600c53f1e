// These listings take these steps, and are in the hands of these bodies.
UNWIND $rows AS row
MATCH (l:Listing {key: row.listing})
SET l.stage = row.stage, l.decidedBy = coalesce(l.decidedBy, row.decidedBy)
CREATE (l)-[:TOOK]->(step:LifeStep)
SET step = row.step, step.recordedAt = $recordedAt
