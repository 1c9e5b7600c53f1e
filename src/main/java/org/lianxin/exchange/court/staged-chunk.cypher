// What was staged under this number?
MATCH (c:CourtChunk {sync: $sync, number: $number})
RETURN c.sealed AS sealed
