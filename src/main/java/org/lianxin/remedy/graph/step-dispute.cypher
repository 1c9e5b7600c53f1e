// The dispute took this step.
MATCH (d:Dispute {id: $id})
CREATE (d)-[:TOOK]->(s:CaseStep)
SET s = $step, s.case = $id, s.recordedAt = $recordedAt
