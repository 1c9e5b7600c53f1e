// This subscriber has everything up to here.
MATCH (s:FeedSubscription {key: $key})
SET s.ackEpoch = $epoch, s.ackSeq = $seq, s.ackDigest = $digest, s.ackAt = $recordedAt
