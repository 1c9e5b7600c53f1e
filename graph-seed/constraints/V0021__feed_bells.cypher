// Bells by organisation and feed, by who has them up, by when they are rung next, and those that are dead.
CREATE CONSTRAINT feed_bell_id IF NOT EXISTS
FOR (b:FeedBell) REQUIRE b.id IS UNIQUE;
CREATE INDEX feed_bell_organisation IF NOT EXISTS
FOR (b:FeedBell) ON (b.organisation);
CREATE INDEX feed_bell_next IF NOT EXISTS
FOR (b:FeedBell) ON (b.nextAt);
CREATE INDEX feed_bell_dead IF NOT EXISTS
FOR (b:FeedBell) ON (b.deadSince);
