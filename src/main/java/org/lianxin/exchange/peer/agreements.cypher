// How do the agreements with other regions stand?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (a:PeerAgreement)
    WHERE a.peer > key
    MATCH (a)-[:STATED_AS]->(s:PeerAgreementStatement)
    WHERE s.recordedAt <= recordedUpTo
      AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
    RETURN s {.*, peer: a.peer} AS agreement
    ORDER BY a.peer
  } AS agreements
