// What was recorded so far of the lives of these listings?
UNWIND $keys AS key
MATCH (l:Listing {key: key})
RETURN
  l {.key, .list, .city, .origin, .decidedBy,
     organisation: head([(l)-[:LISTS]->(o:Organisation) | o.code]),
     person: head([(l)-[:LISTS]->(p:Person) | p.key]),
     proposal: head([(l)-[:PROPOSED_AS]->(d:ListingProposal) | properties(d)]),
     statements: [(l)-[:STATED_AS]->(s:ListingStatement) |
       s {.subjectName, .category, .groundDocument, .authority, .authorityCode, .from, .until,
          .lifeVersion, .sourceUnit, .recordedAt, .supersededAt}],
     steps: [(l)-[:TOOK]->(t:LifeStep) | properties(t)]} AS listing
