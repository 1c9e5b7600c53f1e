// Puts up a bell at an address, switches it on again, or takes it down.
MERGE (bell:FeedBell {id: $id})
ON CREATE SET bell.organisation = $organisation, bell.feed = $feed, bell.rungEpoch = '',
  bell.rungSeq = 0
SET bell.address = $address, bell.client = $client, bell.state = $state, bell.failures = 0,
  bell.problem = null, bell.deadSince = null, bell.nextAt = $nextAt, bell.claim = null, bell.claimedUntil = null,
  bell.recordedAt = $recordedAt
RETURN bell
