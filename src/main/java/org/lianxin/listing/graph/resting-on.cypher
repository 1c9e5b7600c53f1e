// Which listings rest on these credit entries?
UNWIND $entries AS entry
MATCH (:CreditEntry {key: entry})<-[:RESTS_ON]-(l:Listing)
RETURN DISTINCT l.key AS key
