// What other regions told: how far each is known, what stands by item, all of one item, and whom it is about.
CREATE CONSTRAINT peer_follow_peer IF NOT EXISTS
FOR (f:PeerFollow) REQUIRE f.peer IS UNIQUE;
CREATE CONSTRAINT foreign_entry_standing IF NOT EXISTS
FOR (x:ForeignEntry) REQUIRE x.standing IS UNIQUE;
CREATE INDEX foreign_entry_item IF NOT EXISTS
FOR (x:ForeignEntry) ON (x.peer, x.itemId);
CREATE INDEX foreign_entry_about IF NOT EXISTS
FOR (x:ForeignEntry) ON (x.about);
