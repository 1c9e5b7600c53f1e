// On what terms does this organisation follow, or did last, and what has it acknowledged?
MATCH (s:FeedSubscription {key: $key})-[:STATED_AS]->(t:FeedSubscriptionStatement)
WHERE t.supersededAt IS NULL
OPTIONAL MATCH (h:FeedHead {feed: s.feed})
RETURN s.feed AS feed, s.organisation AS organisation, t.purpose AS purpose, t.basis AS basis,
  t.state AS state, t.recordedAt AS since, s.ackEpoch AS ackEpoch, s.ackSeq AS ackSeq,
  s.ackDigest AS ackDigest, s.ackAt AS ackAt, h.seq AS headSeq
