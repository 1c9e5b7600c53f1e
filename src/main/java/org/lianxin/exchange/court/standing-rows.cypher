// Which entries of this list did this court state by rows with these digests, before this writing, and how did those end that are over?
UNWIND $asked AS asked
MATCH (s:ListingStatement {courtRow: asked})
USING INDEX s:ListingStatement(courtRow)
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
    THEN head([(l)-[:TOOK]->(t:LifeStep {kind: 'END'})
      WHERE t.recordedAt < $recordedAt | t.reason]) END AS ended
