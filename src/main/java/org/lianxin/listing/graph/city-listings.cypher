// Which listings of these cities come next, in the order of their keys?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
CALL (key) {
  MATCH (l:Listing)
  WHERE l.city = key.city AND l.key >= key.from
  WITH l, l.key AS listing ORDER BY l.city, l.key LIMIT 100
  OPTIONAL MATCH (l)-[:LISTS]->(o:Organisation)
  OPTIONAL MATCH (l)-[:LISTS]->(p:Person)
  WITH listing, head(collect(o.code)) AS organisation, head(collect(p.key)) AS person
  ORDER BY listing
  RETURN collect({key: listing, organisation: organisation, person: person}) AS placements
}
RETURN key, recordedUpTo, placements
