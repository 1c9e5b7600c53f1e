// Which listings do these bodies have in hand, by key? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (l:Listing)
    WHERE l.decidedBy = key.body AND l.key > key.after AND l.stage IN key.stages
    WITH l ORDER BY l.key LIMIT 101
    RETURN l {.key, .list, .city, .origin, .decidedBy,
       organisation: head([(l)-[:LISTS]->(o:Organisation) | o.code]),
       person: head([(l)-[:LISTS]->(p:Person) | p.key]),
       proposal: head([(l)-[:PROPOSED_AS]->(d:ListingProposal) | properties(d)]),
       statements: [(l)-[:STATED_AS]->(s:ListingStatement) |
         s {.subjectName, .category, .groundDocument, .authority, .authorityCode, .from, .until,
            .lifeVersion, .sourceUnit, .recordedAt, .supersededAt}],
       steps: [(l)-[:TOOK]->(t:LifeStep) | properties(t)]} AS listing ORDER BY l.key
  } AS listings
