// Is this the graph that was made ready?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN key, recordedUpTo
