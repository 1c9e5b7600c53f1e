// A later file repeats what these credit entries state.
UNWIND $rows AS row
MATCH (:CreditEntry {key: row.key})-[:STATED_AS]->(current:EntryStatement)
WHERE current.supersededAt IS NULL
SET current += row.last
