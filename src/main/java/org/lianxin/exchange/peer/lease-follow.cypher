// May this gateway follow this peer for now, nobody else doing so?
MERGE (f:PeerFollow {peer: $peer})
ON CREATE SET f.state = 'FOLLOWING', f.seq = 0, f.headSeq = 0, f.flawSeq = 0
SET f.held = $lease
WITH f
WHERE f.leasedUntil IS NULL OR f.leasedUntil <= $now OR f.lease = $lease
SET f.lease = $lease, f.leasedUntil = $until
RETURN f.peer AS peer
