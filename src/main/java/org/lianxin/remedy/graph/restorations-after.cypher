// What did these disputes call for?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (d:Dispute {id: key})
RETURN
  key,
  recordedUpTo,
  [(d)-[:CALLS_FOR]->(r:Restoration) |
    r {.*, reports: [(r)-[:REPORTED]->(s:RestorationReport) | s {.*}]}] AS calls
