// Which listings of these cities come next, in the order of their keys?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (l:Listing)
    WHERE l.city = key.city AND l.key >= key.from
    WITH l ORDER BY l.city, l.key LIMIT 100
    RETURN l {.key,
      organisation: head([(l)-[:LISTS]->(o:Organisation) | o.code]),
      person: head([(l)-[:LISTS]->(p:Person) | p.key])} AS placement ORDER BY l.key
  } AS placements
