// Which consents stand now between these subjects and these organisations?
UNWIND $keys AS key
MATCH (c:Consent {between: key})-[:STATED_AS]->(s:ConsentStatement)
WHERE s.supersededAt IS NULL
RETURN s {.*, id: c.id, subject: c.subject, grantee: c.grantee, grantedAt: c.grantedAt, uses: c.uses,
  lastUsedOn: c.lastUsedOn, usesOnLastDay: c.usesOnLastDay} AS consent
