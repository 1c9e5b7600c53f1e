// On these days these listings are to be looked at again; those without a day are not.
UNWIND $rows AS row
MERGE (d:FeedDue {listing: row.listing})
SET d.on = row.on
