// How did this call for restoration stand at that instant?
MATCH (r:Restoration {id: $id})
WHERE r.recordedAt <= $at
RETURN r {.*, reports: [(r)-[:REPORTED]->(s:RestorationReport) WHERE s.recordedAt <= $at | s {.*}]} AS call
