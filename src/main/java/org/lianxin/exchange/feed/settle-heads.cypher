// These feeds stand here now.
UNWIND $heads AS head
MERGE (h:FeedHead {feed: head.feed})
SET h = head, h.recordedAt = $recordedAt
