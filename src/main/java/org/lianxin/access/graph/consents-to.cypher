// Which consents were given to these organisations, the newest first? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (c:Consent)
    WHERE c.grantee = key.of AND c.id < key.before
    WITH c ORDER BY c.id DESC LIMIT 101
    MATCH (c)-[:STATED_AS]->(s:ConsentStatement)
    WHERE s.recordedAt <= recordedUpTo
      AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
    RETURN s {.*, id: c.id, subject: c.subject, grantee: c.grantee, grantedAt: c.grantedAt, uses: c.uses,
      lastUsedOn: c.lastUsedOn, usesOnLastDay: c.usesOnLastDay} AS consent ORDER BY c.id DESC
  } AS consents
