// What did bodies do because of the listings of these cities, and since when and until when do these stand? A thousand listings behind this one at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (l:Listing)
    WHERE l.city = key.city AND l.key > key.after
    WITH l ORDER BY l.key LIMIT 1000
    RETURN l {.key, .origin,
      statements: [(l)-[:STATED_AS]->(s:ListingStatement) |
        s {.from, .until, .authorityCode, .recordedAt, .supersededAt}],
      ends: [(l)-[:TOOK]->(t:LifeStep) WHERE t.kind = 'END' AND t.reason <> 'EXPIRED' | t {.on}],
      executions: COLLECT {
        MATCH (x:Execution {listing: l.key})
        RETURN x {.listing, .measure, .body, deeds: [(x)-[:DID]->(d:Deed) | d {.*}]} AS execution
      }} AS listing
    ORDER BY l.key
  } AS listings
