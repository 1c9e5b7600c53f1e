// Listings, what was stated of them, and what suspends them.
CREATE CONSTRAINT listing_key IF NOT EXISTS
FOR (l:Listing) REQUIRE l.key IS UNIQUE;
CREATE INDEX listing_statement_key IF NOT EXISTS
FOR (s:ListingStatement) ON (s.key);
CREATE INDEX suspension_key IF NOT EXISTS
FOR (s:Suspension) ON (s.key);
