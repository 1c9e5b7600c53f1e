// These rows of a sync are what the court's entries say now.
MATCH (s:ListingStatement {authorityCode: $court})
WHERE s.supersededAt IS NULL AND s.lastIntake = $sync
MATCH (l:Listing)-[:STATED_AS]->(s)
SET s.courtRow = $hashes[toString(s.lastLine)]
RETURN l.key AS key, s.lastLine AS line
