// The entries of feeds by number, the items that stand by id, where feeds stand, and what falls due by time.
CREATE CONSTRAINT feed_entry_seq IF NOT EXISTS
FOR (e:FeedEntry) REQUIRE (e.feed, e.seq) IS UNIQUE;
CREATE INDEX feed_entry_standing IF NOT EXISTS
FOR (e:FeedEntry) ON (e.standing);
CREATE CONSTRAINT feed_head_feed IF NOT EXISTS
FOR (h:FeedHead) REQUIRE h.feed IS UNIQUE;
CREATE CONSTRAINT feed_due_listing IF NOT EXISTS
FOR (d:FeedDue) REQUIRE d.listing IS UNIQUE;
CREATE INDEX feed_due_on IF NOT EXISTS
FOR (d:FeedDue) ON (d.on);
CREATE CONSTRAINT feed_subscription_key IF NOT EXISTS
FOR (s:FeedSubscription) REQUIRE s.key IS UNIQUE;
CREATE INDEX feed_subscription_feed IF NOT EXISTS
FOR (s:FeedSubscription) ON (s.feed);
CREATE INDEX feed_subscription_organisation IF NOT EXISTS
FOR (s:FeedSubscription) ON (s.organisation);
