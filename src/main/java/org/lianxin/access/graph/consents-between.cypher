// Which consents did these subjects give to these organisations?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (c:Consent {between: key})-[:STATED_AS]->(s:ConsentStatement)
    WHERE s.recordedAt <= recordedUpTo
      AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
    RETURN s {.*, id: c.id, subject: c.subject, grantee: c.grantee, grantedAt: c.grantedAt, uses: c.uses,
      lastUsedOn: c.lastUsedOn, usesOnLastDay: c.usesOnLastDay}
  } AS consents
