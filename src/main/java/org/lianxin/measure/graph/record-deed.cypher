// This body did this about this measure.
MERGE (x:Execution {key: $key})
ON CREATE SET x.listing = $listing, x.measure = $measure, x.body = $body
CREATE (x)-[:DID]->(d:Deed)
SET d = $deed, d.recordedAt = $recordedAt
