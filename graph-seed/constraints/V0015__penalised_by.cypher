// Whom an authority penalised: what the key-attention list is proposed from.
CREATE INDEX entry_statement_authority IF NOT EXISTS
FOR (s:EntryStatement) ON (s.authorityCode);
