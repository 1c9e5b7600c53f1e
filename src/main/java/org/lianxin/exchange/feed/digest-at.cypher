// Where does this feed stand, and what was its digest behind this number?
MATCH (h:FeedHead {feed: $feed})
OPTIONAL MATCH (e:FeedEntry {feed: $feed, seq: $seq})
RETURN h.epoch AS epoch, h.since AS since, h.sinceDigest AS sinceDigest, h.seq AS headSeq,
  e.digest AS digest
