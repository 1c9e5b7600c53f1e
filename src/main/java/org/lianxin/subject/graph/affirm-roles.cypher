// A later file repeats how these roles are held.
UNWIND $rows AS row
MATCH ()-[current:HOLDS_ROLE {key: row.key}]->()
WHERE current.supersededAt IS NULL
SET current += row.last
