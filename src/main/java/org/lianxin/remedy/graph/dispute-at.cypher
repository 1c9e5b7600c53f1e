// How did this dispute stand at that instant?
MATCH (d:Dispute {id: $id})
WHERE d.recordedAt <= $at
RETURN d {.*, steps: [(d)-[:TOOK]->(s:CaseStep) WHERE s.recordedAt <= $at | s {.*}]} AS case
