// What these feeds told of these items is told to nobody again.
UNWIND $items AS item
MATCH (e:FeedEntry {feed: item.feed, itemId: item.itemId})
REMOVE e.item
