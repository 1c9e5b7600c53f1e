// To which organisations do these clients belong, and as what are those registered?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (c:CallerClient {id: key})
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (c)-[tie:ACTS_FOR]->(o:CallerOrganisation)-[:STATED_AS]->(s:CallerStatement)
    WHERE tie.recordedAt <= recordedUpTo
      AND (tie.supersededAt IS NULL OR tie.supersededAt > recordedUpTo)
      AND s.recordedAt <= recordedUpTo
      AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
    RETURN s {.name, .kind, .city, .scopes, .trustedDocumentsOnly, .state, .suspendedBecause,
      .recordedAt, code: o.code}
  } AS organisations
