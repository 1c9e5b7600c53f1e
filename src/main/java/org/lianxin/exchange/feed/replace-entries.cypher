// What these entries told of their items stands no more: others are in their place.
UNWIND $rows AS row
MATCH (e:FeedEntry {feed: row.feed, seq: row.seq})
SET e.nextSeq = row.nextSeq, e.standing = null
