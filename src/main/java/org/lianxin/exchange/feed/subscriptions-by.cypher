// Which feeds do these organisations follow, on what terms, and how far have they come?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (s:FeedSubscription {organisation: key})-[:STATED_AS]->(t:FeedSubscriptionStatement)
    WHERE t.supersededAt IS NULL AND t.state = 'ACTIVE'
    OPTIONAL MATCH (h:FeedHead {feed: s.feed})
    RETURN s {.feed, .organisation, .ackEpoch, .ackSeq, .ackDigest, .ackAt, purpose: t.purpose,
      basis: t.basis, since: t.recordedAt, headSeq: h.seq}
    ORDER BY s.feed
  } AS subscriptions
