// How did the agreement with this peer stand at that instant?
MATCH (a:PeerAgreement {peer: $peer})-[:STATED_AS]->(s:PeerAgreementStatement)
WHERE s.recordedAt <= $at AND (s.supersededAt IS NULL OR s.supersededAt > $at)
RETURN s {.*, peer: a.peer} AS agreement
