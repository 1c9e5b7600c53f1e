// All that any feed ever told of one item, and that one of them did: the item comes first.
DROP INDEX feed_entry_item IF EXISTS;
CREATE INDEX feed_entry_item_feed IF NOT EXISTS
FOR (e:FeedEntry) ON (e.itemId, e.feed);
