// What any feed told of these listings while they rested on a decision that was withdrawn or repaired, and that stands in none any more, is told to nobody again.
UNWIND $items AS item
MATCH (l:Listing {key: item.listing})-[:STATED_AS]->(s:ListingStatement)
WHERE s.supersededAt IS NOT NULL AND EXISTS {
  MATCH (l)-[:RESTS_ON]->(ground:CreditEntry)<-[:MARKS]-(m:EntryMark {hides: true})
  WHERE ground.key = s.ground AND m.supersededAt IS NULL
}
MATCH (e:FeedEntry)
WHERE e.itemId = item.itemId AND e.feed IS NOT NULL AND e.item IS NOT NULL
  AND e.standing IS NULL AND e.recordedAt >= s.recordedAt AND e.recordedAt < s.supersededAt
REMOVE e.item
