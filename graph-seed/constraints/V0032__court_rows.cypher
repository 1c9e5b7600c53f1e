// What a court said in a row is found by the row's digest.
CREATE INDEX listing_statement_court_row IF NOT EXISTS
FOR (s:ListingStatement) ON (s.courtRow);
