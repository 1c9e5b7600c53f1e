// How did this consent stand at that instant?
MATCH (c:Consent {id: $id})-[:STATED_AS]->(s:ConsentStatement)
WHERE s.recordedAt <= $at AND (s.supersededAt IS NULL OR s.supersededAt > $at)
RETURN s {.*, id: c.id, subject: c.subject, grantee: c.grantee, grantedAt: c.grantedAt, uses: c.uses,
  lastUsedOn: c.lastUsedOn, usesOnLastDay: c.usesOnLastDay} AS consent
