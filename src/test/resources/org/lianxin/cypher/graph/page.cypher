// Which page was asked for?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN key, recordedUpTo, key.first AS first
