// Which listings are shown under these ids?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (l:Listing {shownId: key})
RETURN key, recordedUpTo, l.key AS listing
