// This organisation follows this feed, or follows it no more, on these terms from now on.
MERGE (s:FeedSubscription {key: $key})
ON CREATE SET s.feed = $feed, s.organisation = $organisation
CREATE (s)-[:STATED_AS]->(new:FeedSubscriptionStatement)
SET new = $statement, new.recordedAt = $recordedAt
WITH s, new
CALL (s, new) {
  MATCH (s)-[:STATED_AS]->(old:FeedSubscriptionStatement)
  WHERE old.supersededAt IS NULL AND old <> new
  SET old.supersededAt = $recordedAt
}
