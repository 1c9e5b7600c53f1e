// How does this promise stand?
MATCH (q:Promise {id: $id})
RETURN q {.*, steps: [(q)-[:TOOK]->(t:PromiseStep) WHERE t.recordedAt <= $at | t {.*}]} AS promise
