// Which disputes behind this one fall due by then, received in the year before, and were not decided by this day? A thousand of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (d:Dispute)
    WHERE d.dueOn > key.since AND d.dueOn <= key.soon AND d.id > key.after
      AND d.receivedOn <= key.day
      AND NOT EXISTS {
        MATCH (d)-[:TOOK]->(s:CaseStep)
        WHERE s.on <= key.day AND s.kind IN ['DECLINED', 'WITHDRAWN', 'SETTLED']
      }
      AND NOT EXISTS {
        MATCH (d)-[:TOOK]->(:CaseStep {kind: 'SENT_TO_COURT'}),
          (d)-[:CONCERNS]->(:Listing)-[:STATED_AS]->(n:ListingStatement)
        WHERE n.recordedAt > d.recordedAt
      }
      AND NOT EXISTS {
        MATCH (d)-[:TOOK]->(:CaseStep {kind: 'SENT_TO_COURT'}),
          (d)-[:CONCERNS]->(:Listing)-[:TOOK]->(t:LifeStep)
        WHERE t.kind = 'END' AND t.on <= key.day
      }
    WITH d, key ORDER BY d.id LIMIT 1000
    RETURN d {.id, .city, .dueOn, .dueArticle, .receiver, .verifier,
      accepted: EXISTS {
        MATCH (d)-[:TOOK]->(s:CaseStep) WHERE s.kind = 'ACCEPTED' AND s.on <= key.day
      },
      atCourt: EXISTS { MATCH (d)-[:TOOK]->(:CaseStep {kind: 'SENT_TO_COURT'}) }} AS dispute
    ORDER BY d.id
  } AS disputes
