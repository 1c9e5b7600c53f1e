// On this day the agreement with this peer is to be looked at again; null is never.
MATCH (a:PeerAgreement {peer: $peer})
SET a.dueOn = $dueOn
