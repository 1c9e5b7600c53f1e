// Whom has this authority placed on lists?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (s:ListingStatement {authorityCode: key})<-[:STATED_AS]-(l:Listing)
WITH recordedUpTo, key, collect(DISTINCT l) AS listings
RETURN
  key,
  recordedUpTo,
  COLLECT {
    UNWIND listings AS l
    MATCH (l)-[:LISTS]->(o:Organisation)
    RETURN DISTINCT o.code AS code
  } AS organisations,
  COLLECT {
    UNWIND listings AS l
    MATCH (l)-[:LISTS]->(p:Person)
    RETURN DISTINCT p.key AS person
  } AS persons
