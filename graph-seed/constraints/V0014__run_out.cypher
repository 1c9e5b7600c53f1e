// Which terms have run out.
CREATE INDEX listing_statement_until IF NOT EXISTS
FOR (s:ListingStatement) ON (s.until);
