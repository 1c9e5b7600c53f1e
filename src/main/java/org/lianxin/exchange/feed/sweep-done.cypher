// Has every listing been looked at for these editions of what feeds hold?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (s:FeedSweep {edition: key})
RETURN key, recordedUpTo, s.done AS done
