// Credit entries, what was stated of them, and who was found responsible.
CREATE CONSTRAINT credit_entry_key IF NOT EXISTS
FOR (e:CreditEntry) REQUIRE e.key IS UNIQUE;
CREATE INDEX entry_statement_key IF NOT EXISTS
FOR (s:EntryStatement) ON (s.key);
CREATE INDEX entry_statement_document IF NOT EXISTS
FOR (s:EntryStatement) ON (s.documentNumber, s.authorityCode);
CREATE INDEX found_responsible_key IF NOT EXISTS
FOR ()-[f:FOUND_RESPONSIBLE]-() ON (f.key);
