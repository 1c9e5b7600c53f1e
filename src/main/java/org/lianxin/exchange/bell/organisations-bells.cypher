// Which bells has this organisation, seen from within a write?
MATCH (bell:FeedBell {organisation: $organisation})
RETURN bell ORDER BY bell.feed
