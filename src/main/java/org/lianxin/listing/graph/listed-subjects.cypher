// Whom do these listings list?
UNWIND $keys AS key
MATCH (l:Listing {key: key})
OPTIONAL MATCH (l)-[:LISTS]->(o:Organisation)
OPTIONAL MATCH (l)-[:LISTS]->(p:Person)
RETURN key, head(collect(o.code)) AS organisation, head(collect(p.key)) AS person
