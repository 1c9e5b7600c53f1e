// Who follows these feeds, on what terms, and how far have they come?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (s:FeedSubscription {feed: key})-[:STATED_AS]->(t:FeedSubscriptionStatement)
    WHERE t.supersededAt IS NULL AND t.state = 'ACTIVE'
    OPTIONAL MATCH (h:FeedHead {feed: key})
    RETURN s {.feed, .organisation, .ackEpoch, .ackSeq, .ackDigest, .ackAt, purpose: t.purpose,
      basis: t.basis, since: t.recordedAt, headSeq: h.seq}
    ORDER BY s.organisation
  } AS subscriptions
