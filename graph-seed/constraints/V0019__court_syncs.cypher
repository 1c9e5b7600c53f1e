// Courts' syncs, what they staged, turned away and deleted, and entries without a number.
CREATE CONSTRAINT court_list_id IF NOT EXISTS
FOR (l:CourtList) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT court_sync_id IF NOT EXISTS
FOR (s:CourtSync) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT court_chunk_number IF NOT EXISTS
FOR (c:CourtChunk) REQUIRE (c.sync, c.number) IS UNIQUE;
CREATE CONSTRAINT court_turned_away_place IF NOT EXISTS
FOR (r:CourtTurnedAway) REQUIRE (r.sync, r.place) IS UNIQUE;
CREATE CONSTRAINT court_deletion_entry IF NOT EXISTS
FOR (d:CourtDeletion) REQUIRE (d.sync, d.entry) IS UNIQUE;
CREATE CONSTRAINT unmatched_entry_id IF NOT EXISTS
FOR (u:UnmatchedEntry) REQUIRE u.id IS UNIQUE;
CREATE INDEX unmatched_entry_list IF NOT EXISTS
FOR (u:UnmatchedEntry) ON (u.list);
CREATE INDEX person_name IF NOT EXISTS
FOR (p:Person) ON (p.name);
