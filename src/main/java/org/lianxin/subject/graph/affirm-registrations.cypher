// A later file repeats how these organisations are registered.
UNWIND $rows AS row
MATCH (:Organisation {code: row.key})-[:REGISTERED_AS]->(current:Registration)
WHERE current.supersededAt IS NULL
SET current += row.last
