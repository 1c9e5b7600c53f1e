// Where do these feeds stand?
UNWIND $feeds AS feed
MATCH (h:FeedHead {feed: feed})
RETURN h.feed AS feed, h.epoch AS epoch, h.since AS since, h.sinceDigest AS sinceDigest,
  h.state AS state, h.seq AS seq, h.link AS link
