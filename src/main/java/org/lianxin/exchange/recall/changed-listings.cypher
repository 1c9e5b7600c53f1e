// Which of these listings took a step in this writing or are stated anew by it, about whom are they, and who decides about them?
UNWIND $keys AS key
MATCH (l:Listing {key: key})
WITH l,
  [(l)-[:TOOK]->(t:LifeStep) WHERE t.recordedAt = $recordedAt |
    t {.kind, .reason, .on, .authorityCode}] AS steps,
  EXISTS {
    (l)-[:STATED_AS]->(old:ListingStatement) WHERE old.supersededAt = $recordedAt
  } AS anew
WHERE anew OR size(steps) > 0
RETURN
  l.key AS key,
  l.city AS city,
  coalesce(
    head([(l)-[:LISTS]->(o:Organisation) | 'O:' + o.code]),
    head([(l)-[:LISTS]->(p:Person) | 'P:' + p.key])) AS subject,
  steps,
  anew,
  [code IN [l.decidedBy] +
    [(l)-[:STATED_AS]->(s:ListingStatement) WHERE s.supersededAt IS NULL | s.authorityCode] +
    [(l)-[:PROPOSED_AS]->(d:ListingProposal) | d.authorityCode]
    WHERE code IS NOT NULL] AS owners
