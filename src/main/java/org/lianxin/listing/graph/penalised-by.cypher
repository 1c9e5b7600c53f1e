// Whom did these authorities penalise who is not on the city's attention list, and for what acts?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (own:EntryStatement)
    WHERE own.authorityCode = key.authority AND own.supersededAt IS NULL
    MATCH (own)<-[:STATED_AS]-(e:CreditEntry {kind: 'PENALTY'})-[:ABOUT]->(subject)
    // What was withdrawn or repaired counts for nothing, and is shown to nobody by being counted.
    WHERE NOT EXISTS {
      MATCH (e)<-[:MARKS]-(m:EntryMark {hides: true}) WHERE m.supersededAt IS NULL
    }
    WITH DISTINCT key, subject,
      CASE WHEN subject:Organisation THEN 'O:' + subject.code ELSE 'P:' + subject.key END AS id
    WHERE NOT EXISTS {
      MATCH (subject)<-[:LISTS]-(l:Listing {list: 'ATTENTION', city: key.city})
      WHERE coalesce(l.stage, 'PLACED') <> 'ENDED' AND NOT EXISTS {
        MATCH (l)-[:STATED_AS]->(over:ListingStatement)
        WHERE over.supersededAt IS NULL AND over.until <= key.on
      }
    }
    WITH subject, id ORDER BY id LIMIT 1000
    RETURN {
      subject: id,
      name: head([(subject)<-[:ABOUT]-(:CreditEntry)-[:STATED_AS]->(s:EntryStatement)
        WHERE s.supersededAt IS NULL | s.subjectName]),
      penalties: [(subject)<-[:ABOUT]-(e:CreditEntry {kind: 'PENALTY'})-[:STATED_AS]->(s:EntryStatement)
        WHERE s.supersededAt IS NULL AND NOT EXISTS {
          MATCH (e)<-[:MARKS]-(m:EntryMark {hides: true}) WHERE m.supersededAt IS NULL
        } |
        {key: e.key, on: coalesce(s.conductFrom, s.decidedOn), category: s.category,
         penaltyKinds: s.penaltyKinds}]
    } AS subject ORDER BY id
  } AS subjects
