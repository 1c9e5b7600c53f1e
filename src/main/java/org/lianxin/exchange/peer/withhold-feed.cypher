// What this feed ever told is told to nobody again.
MATCH (e:FeedEntry)
WHERE e.feed = $feed AND e.seq > 0
REMOVE e.item
