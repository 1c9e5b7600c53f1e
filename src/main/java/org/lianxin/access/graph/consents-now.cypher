// How do these consents stand now?
UNWIND $ids AS id
MATCH (c:Consent {id: id})-[:STATED_AS]->(s:ConsentStatement)
WHERE s.supersededAt IS NULL
RETURN s {.*, id: c.id, subject: c.subject, grantee: c.grantee, grantedAt: c.grantedAt, uses: c.uses,
  lastUsedOn: c.lastUsedOn, usesOnLastDay: c.usesOnLastDay} AS consent
