// Whom do these listings list?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (l:Listing {key: key})
RETURN
  key,
  recordedUpTo,
  head([(l)-[:LISTS]->(o:Organisation) | o.code]) AS organisation,
  head([(l)-[:LISTS]->(p:Person) | p.key]) AS person
