// A later file repeats what these listings state.
UNWIND $rows AS row
MATCH (:Listing {key: row.key})-[:STATED_AS]->(current:ListingStatement)
WHERE current.supersededAt IS NULL
SET current += row.last
