// On what article do these peers' agreements rest?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (a:PeerAgreement {peer: key})-[:STATED_AS]->(s:PeerAgreementStatement)
WHERE s.recordedAt <= recordedUpTo
  AND (s.supersededAt IS NULL OR s.supersededAt > recordedUpTo)
RETURN key, recordedUpTo, s.basis AS basis
