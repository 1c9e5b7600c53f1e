// Which entries of this list does this court have in these cases, or had, before this writing, and how did those end that are over?
UNWIND $asked AS asked
MATCH (s:ListingStatement {caseNumber: asked})
USING INDEX s:ListingStatement(caseNumber)
WHERE s.authorityCode = $court AND s.recordedAt < $recordedAt
  AND (s.supersededAt IS NULL OR s.supersededAt = $recordedAt)
WITH s
MATCH (l:Listing)-[:STATED_AS]->(s)
WHERE l.list = $list AND l.origin = 'COURT'
WITH l, s
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
    THEN [(l)-[:TOOK]->(t:LifeStep {kind: 'END'}) WHERE t.recordedAt < $recordedAt | t.reason]
    ELSE [] END AS ends
