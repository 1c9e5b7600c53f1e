// The matters that were checked, by organisation, kind and day: for coverage of compulsory queries.
CREATE INDEX audit_entry_matter IF NOT EXISTS
FOR (e:AuditEntry) ON (e.matter);
