// Which entries of this list that stand, or ran out by their term, did this court state by rows with these digests, before this writing?
UNWIND $asked AS asked
MATCH (s:ListingStatement {courtRow: asked})
USING INDEX s:ListingStatement(courtRow)
WHERE s.authorityCode = $court AND s.recordedAt < $recordedAt
  AND (s.supersededAt IS NULL OR s.supersededAt = $recordedAt)
WITH asked, s
MATCH (l:Listing)-[:STATED_AS]->(s)
WHERE l.list = $list AND l.origin = 'COURT'
  AND (coalesce(l.stage, '') <> 'ENDED'
    OR NOT EXISTS {
      MATCH (l)-[:TOOK]->(t:LifeStep {kind: 'END'})
      WHERE t.recordedAt < $recordedAt AND t.reason <> 'EXPIRED'
    })
RETURN asked, l.key AS key
