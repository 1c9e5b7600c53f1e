// How did this repair stand at that instant?
MATCH (r:Repair {id: $id})
WHERE r.recordedAt <= $at
RETURN r {.*, steps: [(r)-[:TOOK]->(s:CaseStep) WHERE s.recordedAt <= $at | s {.*}]} AS case
