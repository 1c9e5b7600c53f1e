// These organisations are told that it changed, each in the next place of its own recalls. One row for each organisation.
UNWIND $recalls AS recall
MATCH (c:RecallCause {id: recall.cause})
WHERE NOT EXISTS { (:Recall {cause: recall.cause, organisation: recall.organisation}) }
MERGE (line:RecallLine {organisation: recall.organisation})
ON CREATE SET line.last = 0
SET line.last = line.last + 1
CREATE (c)-[:CALLS_BACK]->(r:Recall)
SET r = recall, r.seq = line.last, r.open = true
RETURN count(r) AS made
