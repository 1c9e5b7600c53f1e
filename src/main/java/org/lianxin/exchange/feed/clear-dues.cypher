// These listings need not be looked at again by time alone.
UNWIND $listings AS listing
MATCH (d:FeedDue {listing: listing})
DELETE d
