// What does this credit entry state now, about whom, where, and which listings rest on it?
MATCH (e:CreditEntry {key: $key})-[:STATED_AS]->(s:EntryStatement)
WHERE s.supersededAt IS NULL
OPTIONAL MATCH (:Organisation {code: s.authorityCode})-[:REGISTERED_AS]->(r:Registration)
WHERE r.supersededAt IS NULL
RETURN
  r.division AS division,
  'AGENCY' AS origin,
  head([(e)-[:ABOUT]->(o:Organisation) | 'O:' + o.code]) AS organisation,
  head([(e)-[:ABOUT]->(p:Person) | 'P:' + p.key]) AS person,
  s.subjectName AS subjectName,
  s.authority AS authority,
  s.authorityCode AS authorityCode,
  s.sourceUnitCode AS provider,
  s.from AS from,
  s.until AS until,
  s.recordedAt AS statedAt,
  s.decidedOn AS decidedOn,
  EXISTS { (e)<-[:MARKS]-(m:EntryMark {hides: true}) WHERE m.supersededAt IS NULL } AS ended,
  [(e)<-[:RESTS_ON]-(l:Listing {origin: 'AGENCY'})-[:STATED_AS]->(now:ListingStatement)
    WHERE now.supersededAt IS NULL AND now.ground = e.key | l.key] AS resting,
  [(e)<-[:RESTS_ON]-(l:Listing {origin: 'AGENCY'}) | l.key] AS rested
