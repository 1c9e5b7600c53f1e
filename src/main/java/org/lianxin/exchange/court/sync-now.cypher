// How does this sync stand, and which of its chunks are there?
MATCH (s:CourtSync {id: $id})
RETURN properties(s) AS sync,
  [(s)-[:STAGED]->(c:CourtChunk) | {number: c.number, hash: c.hash, rows: c.rows}] AS chunks
