// All who were told of these things before they changed have been told that they did.
UNWIND $causes AS cause
MATCH (c:RecallCause {id: cause})
SET c.open = false
