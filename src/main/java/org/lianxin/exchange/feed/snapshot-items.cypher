// What stood in these feeds at a number, behind one item? A thousand items at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (head:FeedHead {feed: key.feed})
OPTIONAL MATCH (last:FeedEntry {feed: key.feed, seq: key.asOf})
RETURN
  key,
  recordedUpTo,
  head.epoch AS epoch, head.since AS since, head.sinceDigest AS sinceDigest, head.seq AS headSeq,
  last.link AS link, last.digest AS digest,
  COLLECT {
    MATCH (e:FeedEntry)
    WHERE e.feed = key.feed AND e.seq > key.after AND e.seq <= key.asOf
      AND e.op = 'PUT' AND coalesce(e.nextSeq, key.asOf + 1) > key.asOf
    RETURN e {.seq, .op, .itemId, .about, .item, .because, .hash, .recordedAt}
    ORDER BY e.feed, e.seq
    LIMIT 1000
  } AS items
