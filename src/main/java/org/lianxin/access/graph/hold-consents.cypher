// These consents are held while their uses are counted; how do they stand?
UNWIND $ids AS id
MATCH (c:Consent {id: id})
SET c.held = true
WITH c
MATCH (c)-[:STATED_AS]->(s:ConsentStatement)
WHERE s.supersededAt IS NULL
RETURN s {.*, id: c.id, subject: c.subject, grantee: c.grantee, grantedAt: c.grantedAt, uses: c.uses,
  lastUsedOn: c.lastUsedOn, usesOnLastDay: c.usesOnLastDay} AS consent
