// These changes are to be told to whoever was told of what they changed.
UNWIND $causes AS cause
CREATE (c:RecallCause)
SET c = cause, c.open = true, c.recordedAt = $recordedAt
