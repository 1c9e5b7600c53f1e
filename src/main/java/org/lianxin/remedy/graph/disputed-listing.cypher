// What does this listing state now, about whom, and who provided it?
MATCH (l:Listing {key: $key})-[:STATED_AS]->(s:ListingStatement)
WHERE s.supersededAt IS NULL
OPTIONAL MATCH (:CreditEntry {key: s.ground})-[:STATED_AS]->(d:EntryStatement)
WHERE d.supersededAt IS NULL
RETURN
  l.city AS city,
  l.origin AS origin,
  l.list AS list,
  head([(l)-[:LISTS]->(o:Organisation) | 'O:' + o.code]) AS organisation,
  head([(l)-[:LISTS]->(p:Person) | 'P:' + p.key]) AS person,
  s.subjectName AS subjectName,
  s.authority AS authority,
  s.authorityCode AS authorityCode,
  s.sourceUnitCode AS provider,
  s.from AS from,
  s.until AS until,
  s.recordedAt AS statedAt,
  coalesce(d.decidedOn, s.from) AS decidedOn,
  EXISTS { (l)-[:TOOK]->(t:LifeStep {kind: 'END'}) WHERE t.reason <> 'EXPIRED' } AS ended,
  [l.key] AS resting,
  [l.key] AS rested
