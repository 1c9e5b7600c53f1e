// How far is this peer's feed known, for whoever writes it now?
MERGE (f:PeerFollow {peer: $peer})
ON CREATE SET f.state = 'FOLLOWING', f.seq = 0, f.headSeq = 0, f.flawSeq = 0
RETURN f AS follow
