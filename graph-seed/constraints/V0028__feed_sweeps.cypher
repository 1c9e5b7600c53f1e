// How far all listings have been looked at for one edition of what feeds hold.
CREATE CONSTRAINT feed_sweep_edition IF NOT EXISTS
FOR (s:FeedSweep) REQUIRE s.edition IS UNIQUE;
