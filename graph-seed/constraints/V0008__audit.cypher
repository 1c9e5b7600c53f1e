// The audit log: one head, dense indexes, each tile and each checkpoint once.
CREATE CONSTRAINT audit_head_name IF NOT EXISTS
FOR (h:AuditHead) REQUIRE h.name IS UNIQUE;
CREATE CONSTRAINT audit_entry_index IF NOT EXISTS
FOR (e:AuditEntry) REQUIRE e.index IS UNIQUE;
CREATE CONSTRAINT audit_tile_place IF NOT EXISTS
FOR (t:AuditTile) REQUIRE t.place IS UNIQUE;
CREATE CONSTRAINT audit_checkpoint_size IF NOT EXISTS
FOR (c:AuditCheckpoint) REQUIRE c.size IS UNIQUE;
// What was logged about a subject, newest first.
CREATE INDEX audit_entry_subject IF NOT EXISTS
FOR (e:AuditEntry) ON (e.subject, e.index);
// What a request has left already, by subject.
CREATE INDEX audit_entry_request IF NOT EXISTS
FOR (e:AuditEntry) ON (e.request, e.subject, e.index);
