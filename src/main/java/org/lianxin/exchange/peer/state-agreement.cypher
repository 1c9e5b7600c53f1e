// The agreement with this peer stands like this from now on.
MERGE (a:PeerAgreement {peer: $peer})
CREATE (a)-[:STATED_AS]->(new:PeerAgreementStatement)
SET new = $statement, new.recordedAt = $recordedAt
WITH a, new
CALL (a, new) {
  MATCH (a)-[:STATED_AS]->(old:PeerAgreementStatement)
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
