// Which entries has this court on its list, or had, and how did those end that are over?
MATCH (s:ListingStatement {authorityCode: $court})
WHERE s.supersededAt IS NULL
MATCH (l:Listing {list: $list})-[:STATED_AS]->(s)
WHERE l.origin = 'COURT'
MATCH (l)-[:LISTS]->(subject)
RETURN
  l.key AS key,
  l.shownId AS shownId,
  CASE WHEN subject:Organisation THEN 'O:' + subject.code ELSE 'P:' + subject.key END AS subject,
  s.subjectName AS subjectName,
  s.caseNumber AS caseNumber,
  s.from AS from,
  s.until AS until,
  s.courtRow AS courtRow,
  CASE WHEN l.stage = 'ENDED'
    THEN head([(l)-[:TOOK]->(t:LifeStep {kind: 'END'}) | t.reason]) END AS ended
