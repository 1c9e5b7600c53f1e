// Which bells seem to have something to tell? They are locked, so that what is read of them next is what others left.
MATCH (bell:FeedBell)
WHERE bell.nextAt <= $now
MATCH (head:FeedHead {feed: bell.feed})
WHERE head.seq > bell.rungSeq OR (head.seq > 0 AND head.epoch <> bell.rungEpoch)
WITH bell ORDER BY bell.nextAt LIMIT $most
SET bell.held = $claim
RETURN bell.id AS id
