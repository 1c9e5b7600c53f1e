// This listing takes this step, and is in the hands of this body.
MATCH (l:Listing {key: $listing})
SET l.stage = $stage, l.decidedBy = coalesce(l.decidedBy, $decidedBy)
CREATE (l)-[:TOOK]->(step:LifeStep)
SET step = $step, step.recordedAt = $recordedAt
