// These consents were used that often.
UNWIND $rows AS row
MATCH (c:Consent {id: row.id})
SET c += row.counts
