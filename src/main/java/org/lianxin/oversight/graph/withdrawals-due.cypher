// Which listings stood on this day still, or lay ahead of it, though another one, resting on the same decision, was withdrawn in the year before because the decision was revoked?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (t:LifeStep)
    WHERE t.lostGroundOn > key.since AND t.lostGroundOn <= key.day
    WITH key, t
    MATCH (t)<-[:TOOK]-(withdrawn:Listing)
    WITH key, t, withdrawn
    CALL (withdrawn) {
      MATCH (withdrawn)-[:STATED_AS]->(s:ListingStatement)
      WHERE s.supersededAt IS NULL
      RETURN s.ground AS ground
    }
    WITH key, t, withdrawn, ground
    MATCH (e:CreditEntry {key: ground})
    WITH key, t, withdrawn, e
    MATCH (e)<-[:RESTS_ON]-(l:Listing)
    WHERE l <> withdrawn
      AND NOT EXISTS {
        MATCH (l)-[:TOOK]->(end:LifeStep) WHERE end.kind = 'END' AND end.on <= key.day
      }
    WITH key, t, e, l
    CALL (l) {
      MATCH (l)-[:STATED_AS]->(s:ListingStatement)
      WHERE s.supersededAt IS NULL
      RETURN s
    }
    WITH key, t, e, l, s
    WHERE s.ground = e.key AND (s.until IS NULL OR s.until > key.day)
    WITH l, s, min(t.lostGroundOn) AS lostGroundOn
    WHERE coalesce(l.decidedBy, s.authorityCode) IS NOT NULL
    RETURN l {.shownId, .city, body: coalesce(l.decidedBy, s.authorityCode),
      lostGroundOn: lostGroundOn} AS listing
    ORDER BY l.key
  } AS listings
