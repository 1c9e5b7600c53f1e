// Notes what became of ringing a bell, unless it was moved or taken down meanwhile.
MATCH (bell:FeedBell {id: $id})
WHERE bell.claim = $claim
SET bell.rungEpoch = $rungEpoch, bell.rungSeq = $rungSeq, bell.failures = $failures,
  bell.problem = $problem, bell.state = $state, bell.deadSince = $deadSince,
  bell.nextAt = $nextAt, bell.triedAt = $triedAt, bell.claim = null, bell.claimedUntil = null
RETURN count(*) AS settled
