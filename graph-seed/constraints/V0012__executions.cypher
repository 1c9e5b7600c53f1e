// What bodies did about the measures of listings.
CREATE CONSTRAINT execution_key IF NOT EXISTS
FOR (x:Execution) REQUIRE x.key IS UNIQUE;
CREATE INDEX execution_listing IF NOT EXISTS
FOR (x:Execution) ON (x.listing);
// The listings of a city in the order of their keys: for the inboxes of those who carry out.
CREATE INDEX listing_city IF NOT EXISTS
FOR (l:Listing) ON (l.city, l.key);
