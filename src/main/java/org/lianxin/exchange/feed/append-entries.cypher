// These entries are added to their feeds, each in place of the one that told of its item before.
UNWIND $rows AS row
OPTIONAL MATCH (former:FeedEntry {feed: row.entry.feed, seq: row.supersedes})
CREATE (e:FeedEntry)
SET e = row.entry, e.recordedAt = $recordedAt
FOREACH (old IN CASE WHEN former IS NULL THEN [] ELSE [former] END |
  SET old.nextSeq = row.entry.seq, old.standing = null)
