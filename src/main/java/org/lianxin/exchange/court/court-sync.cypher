// How do these syncs stand, and which of their chunks are there?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (s:CourtSync {id: key})
RETURN key, recordedUpTo, properties(s) AS sync,
  [(s)-[:STAGED]->(c:CourtChunk) | {number: c.number, hash: c.hash, rows: c.rows}] AS chunks
