// Which reminders were raised in these cities, the newest first? A hundred of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (r:Reminder)
    WHERE r.city = key.of AND r.order < key.before
    WITH r ORDER BY r.order DESC LIMIT 100
    RETURN r {.*, done: CASE
      WHEN r.kind = 'FEEDBACK' THEN null
      WHEN r.kind = 'WITHDRAWAL' THEN EXISTS {
        MATCH (l:Listing {shownId: r.about}) WHERE l.stage = 'ENDED'
      }
      ELSE EXISTS {
        MATCH (:Dispute {id: r.about})-[:TOOK]->(s:CaseStep)
        WHERE s.kind IN ['DECLINED', 'WITHDRAWN', 'SETTLED']
      } OR EXISTS {
        MATCH (d:Dispute {id: r.about})-[:CONCERNS]->(:Listing)-[:STATED_AS]->(n:ListingStatement)
        WHERE r.kind = 'COURT_CORRECTION' AND n.recordedAt > d.recordedAt
      } OR EXISTS {
        MATCH (:Dispute {id: r.about})-[:CONCERNS]->(:Listing)-[:TOOK]->(t:LifeStep)
        WHERE r.kind = 'COURT_CORRECTION' AND t.kind = 'END'
      }
    END} AS reminder
    ORDER BY r.order DESC
  } AS reminders
