// What any feed ever told of these items is told to nobody again.
UNWIND $ids AS id
MATCH (e:FeedEntry)
WHERE e.itemId = id AND e.feed IS NOT NULL AND e.item IS NOT NULL
REMOVE e.item
