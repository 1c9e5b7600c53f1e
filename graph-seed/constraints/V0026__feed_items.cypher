// All that a feed ever told of one item, to be told no more once it is withdrawn.
CREATE INDEX feed_entry_item IF NOT EXISTS
FOR (e:FeedEntry) ON (e.feed, e.itemId);
