// Whom an authority has listed: for what only the authority itself may ask about.
CREATE INDEX listing_statement_authority IF NOT EXISTS
FOR (s:ListingStatement) ON (s.authorityCode);
