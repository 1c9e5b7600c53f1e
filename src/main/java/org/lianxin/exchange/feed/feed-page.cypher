// Which entries does each of these feeds have behind a number, and where does it stand?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (head:FeedHead {feed: key.feed})
OPTIONAL MATCH (before:FeedEntry {feed: key.feed, seq: key.after})
OPTIONAL MATCH (next:FeedEntry {feed: key.feed, seq: key.after + 1})
RETURN
  key,
  recordedUpTo,
  head.epoch AS epoch, head.since AS since, head.sinceDigest AS sinceDigest, head.seq AS headSeq,
  before.link AS beforeLink, before.digest AS beforeDigest,
  next.recordedAt AS nextRecordedAt,
  COLLECT {
    MATCH (e:FeedEntry)
    WHERE e.feed = key.feed AND e.seq > key.after AND e.seq <= key.upTo
      AND e.recordedAt <= recordedUpTo
    RETURN e {.seq, .op, .itemId, .about, .item, .because, .hash, .digest, .recordedAt}
    ORDER BY e.seq
  } AS entries
