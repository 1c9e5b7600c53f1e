// Which of these locked bells are to be rung by this gateway, nobody else having rung them or being about to?
UNWIND $ids AS id
MATCH (bell:FeedBell {id: id})
WHERE bell.nextAt <= $now AND (bell.claimedUntil IS NULL OR bell.claimedUntil <= $now)
MATCH (head:FeedHead {feed: bell.feed})
WHERE head.seq > bell.rungSeq OR (head.seq > 0 AND head.epoch <> bell.rungEpoch)
SET bell.claim = $claim, bell.claimedUntil = $until
RETURN bell, head.epoch AS epoch, head.seq AS seq
