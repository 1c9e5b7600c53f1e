// These rows of a sync were not taken.
MATCH (s:CourtSync {id: $sync})
UNWIND $rows AS row
CREATE (s)-[:TURNED_AWAY]->(r:CourtTurnedAway)
SET r = row
