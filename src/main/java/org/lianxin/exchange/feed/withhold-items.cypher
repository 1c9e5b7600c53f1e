// What these feeds told of these items before these numbers is told to nobody again.
UNWIND $items AS item
MATCH (e:FeedEntry {feed: item.feed, itemId: item.itemId})
WHERE e.seq < item.before
REMOVE e.item
