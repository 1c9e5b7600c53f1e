// Which entries of this list that this court has, or had, before this writing, are shown under these ids, and how did those end that are over?
UNWIND $asked AS asked
MATCH (l:Listing {shownId: asked})
USING INDEX l:Listing(shownId)
WHERE l.list = $list AND l.origin = 'COURT'
WITH l
MATCH (l)-[:STATED_AS]->(s:ListingStatement)
WHERE s.authorityCode = $court AND s.recordedAt < $recordedAt
  AND (s.supersededAt IS NULL OR s.supersededAt = $recordedAt)
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
