// A later file repeats who was found responsible.
UNWIND $rows AS row
MATCH ()-[current:FOUND_RESPONSIBLE {key: row.key}]->()
WHERE current.supersededAt IS NULL
SET current += row.last
