// How do the agreements with other regions stand, within this writing?
MATCH (a:PeerAgreement)
WHERE a.peer > ''
MATCH (a)-[:STATED_AS]->(s:PeerAgreementStatement)
WHERE s.supersededAt IS NULL
RETURN s {.*, peer: a.peer} AS agreement
ORDER BY a.peer
