// These consents are held while their uses are counted; how do they stand, as far as that matters for one use more?
UNWIND $ids AS id
MATCH (c:Consent {id: id})
SET c.held = true
WITH c
MATCH (c)-[:STATED_AS]->(s:ConsentStatement)
WHERE s.supersededAt IS NULL
RETURN
  c.id AS id,
  s.state AS state,
  s.recordedAt <> c.grantedAt AS changed,
  s.recordedAt AS recordedAt,
  s.from AS from,
  s.until AS until,
  s.usesPerDayMax AS usesPerDayMax,
  s.usesMax AS usesMax,
  c.uses AS uses,
  c.lastUsedOn AS lastUsedOn,
  c.usesOnLastDay AS usesOnLastDay
