// In which epoch is this feed, and what is its link behind this number?
MATCH (h:FeedHead {feed: $feed})
OPTIONAL MATCH (e:FeedEntry {feed: $feed, seq: $seq})
RETURN h.epoch AS epoch, e.link AS link
