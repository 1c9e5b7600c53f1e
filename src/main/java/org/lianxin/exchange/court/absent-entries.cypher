// Which entries that this court has on this list that day are neither among these nor in these cases: how many, and the first of them?
MATCH (s:ListingStatement {authorityCode: $court})
WHERE s.supersededAt IS NULL AND (s.until IS NULL OR s.until > $today)
  AND NOT s.caseNumber IN $excused
MATCH (l:Listing {list: $list})-[:STATED_AS]->(s)
WHERE l.origin = 'COURT' AND coalesce(l.stage, '') <> 'ENDED' AND NOT l.key IN $present
WITH collect(s) AS absent
WITH size(absent) AS total, absent[..$most] AS first
UNWIND first AS s
MATCH (l:Listing)-[:STATED_AS]->(s)
MATCH (l)-[:LISTS]->(subject)
RETURN
  total,
  l.shownId AS shownId,
  subject:Person AS person,
  s.subjectName AS subjectName,
  s.caseNumber AS caseNumber,
  s.from AS from
