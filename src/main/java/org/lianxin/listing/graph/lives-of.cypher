// What lives have the listings of these subjects of which they were told, be it by a notice, by publicity or by their placing? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
WITH recordedUpTo, key,
  CASE WHEN key.knownAt IS NULL THEN recordedUpTo
    ELSE datetime({epochMillis: key.knownAt}) END AS asked
WITH recordedUpTo, key, CASE WHEN asked < recordedUpTo THEN asked ELSE recordedUpTo END AS at
RETURN
  key,
  recordedUpTo,
  at,
  COLLECT {
    CALL (key) {
      MATCH (:Organisation {code: key.organisation})<-[:LISTS]-(l:Listing)
      RETURN l
      UNION
      MATCH (:Person {key: key.person})<-[:LISTS]-(l:Listing)
      RETURN l
    }
    WITH l, key, at
    WHERE l.shownId > key.after AND (key.listing IS NULL OR l.shownId = key.listing)
      AND (EXISTS { MATCH (l)-[:STATED_AS]->(s:ListingStatement) WHERE s.recordedAt <= at }
        OR EXISTS {
          MATCH (l)-[:TOOK]->(t:LifeStep)
          WHERE t.recordedAt <= at AND t.kind IN ['SERVE_NOTICE', 'PUBLICISE', 'PLACE']
        })
    WITH l ORDER BY l.shownId LIMIT 100
    RETURN l {.key, .list, .city, .origin, .decidedBy,
       organisation: head([(l)-[:LISTS]->(o:Organisation) | o.code]),
       person: head([(l)-[:LISTS]->(p:Person) | p.key]),
       proposal: head([(l)-[:PROPOSED_AS]->(d:ListingProposal) | properties(d)]),
       statements: [(l)-[:STATED_AS]->(s:ListingStatement) |
         s {.subjectName, .category, .groundDocument, .authority, .authorityCode, .from, .until,
            .lifeVersion, .sourceUnit, .recordedAt, .supersededAt}],
       steps: [(l)-[:TOOK]->(t:LifeStep) | properties(t)]} AS listing ORDER BY l.shownId
  } AS listings
