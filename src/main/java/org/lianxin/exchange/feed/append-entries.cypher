// These entries are added to their feeds.
UNWIND $entries AS entry
CREATE (e:FeedEntry)
SET e = entry, e.recordedAt = $recordedAt
