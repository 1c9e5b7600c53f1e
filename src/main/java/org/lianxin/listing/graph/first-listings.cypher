// These listings, of which nothing is in force so far, state this from now on.
UNWIND $rows AS row
OPTIONAL MATCH (o:Organisation {code: row.organisation})
OPTIONAL MATCH (p:Person {key: row.person})
OPTIONAL MATCH (ground:CreditEntry {key: row.ground})
WITH row, coalesce(o, p) AS subject, ground
MERGE (l:Listing {key: row.key})
ON CREATE SET l.list = row.list, l.city = row.city, l.origin = row.origin,
  l.shownId = row.shownId
MERGE (l)-[:LISTS]->(subject)
FOREACH (entry IN CASE WHEN ground IS NULL THEN [] ELSE [ground] END |
  MERGE (l)-[:RESTS_ON]->(entry))
CREATE (l)-[:STATED_AS]->(new:ListingStatement)
SET new = row.statement, new += row.version, new.recordedAt = $recordedAt, new.ground = row.ground
