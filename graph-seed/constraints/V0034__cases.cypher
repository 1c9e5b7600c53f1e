// What a court states of a case is found by its number. By the keys of statements, registrations and suspensions nobody looks.
CREATE INDEX listing_statement_case_number IF NOT EXISTS
FOR (s:ListingStatement) ON (s.caseNumber);
DROP INDEX listing_statement_key IF EXISTS;
DROP INDEX registration_key IF EXISTS;
DROP INDEX suspension_key IF EXISTS;
