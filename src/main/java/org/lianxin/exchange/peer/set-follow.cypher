// This is known of this peer's feed now.
MATCH (f:PeerFollow {peer: $peer})
SET f += $follow
