// What did bodies do because of these listings?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (x:Execution {listing: key})
    RETURN x {.listing, .measure, .body,
      deeds: [(x)-[:DID]->(d:Deed) | d {.*}]} AS execution ORDER BY x.body, x.measure
  } AS executions
