// Up to this number this peer's feed is known from now on.
CREATE (h:PeerHeard {peer: $peer, epoch: $epoch, seq: $seq, recordedAt: $recordedAt})
