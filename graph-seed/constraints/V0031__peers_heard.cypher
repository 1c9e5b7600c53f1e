// Up to which number each peer's feed was known when.
CREATE INDEX peer_heard_peer IF NOT EXISTS
FOR (h:PeerHeard) ON (h.peer, h.recordedAt);
