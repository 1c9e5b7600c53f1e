// The steps of listings' lives, each version once; listings by shown id and by who decides on them.
CREATE CONSTRAINT life_step_version IF NOT EXISTS
FOR (s:LifeStep) REQUIRE (s.listing, s.version) IS UNIQUE;
CREATE INDEX listing_shown_id IF NOT EXISTS
FOR (l:Listing) ON (l.shownId);
CREATE INDEX listing_decided_by IF NOT EXISTS
FOR (l:Listing) ON (l.decidedBy, l.key);
