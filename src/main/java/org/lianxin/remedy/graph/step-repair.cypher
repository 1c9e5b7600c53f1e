// The repair took this step.
MATCH (r:Repair {id: $id})
CREATE (r)-[:TOOK]->(s:CaseStep)
SET s = $step, s.case = $id, s.recordedAt = $recordedAt
