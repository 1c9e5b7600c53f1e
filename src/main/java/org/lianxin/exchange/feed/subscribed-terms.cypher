// On what terms do these organisations follow these feeds now?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (s:FeedSubscription {key: key})-[:STATED_AS]->(t:FeedSubscriptionStatement)
WHERE t.supersededAt IS NULL AND t.state = 'ACTIVE'
RETURN key, recordedUpTo, t.purpose AS purpose, t.basis AS basis
