// What penalties stand against these subjects, which are repaired, wrong or in dispute, and which promises did they give?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (o:Organisation {code: CASE WHEN key STARTS WITH 'O:' THEN substring(key, 2) END})
OPTIONAL MATCH (p:Person {key: CASE WHEN key STARTS WITH 'P:' THEN substring(key, 2) END})
WITH recordedUpTo, key, coalesce(o, p) AS subject
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (subject)<-[:ABOUT]-(e:CreditEntry)-[:STATED_AS]->(s:EntryStatement)
    WHERE s.supersededAt IS NULL AND e.kind = 'PENALTY' AND s.recordedAt <= recordedUpTo
    WITH e, s,
      [(e)<-[:RESTS_ON]-(:Listing)-[:TOOK]->(t:LifeStep) WHERE t.kind = 'END' | t.reason] AS ends,
      [(e)<-[:MARKS]-(m:EntryMark) WHERE m.supersededAt IS NULL | m.mark] AS marks,
      [(e)<-[:CONCERNS]-(d:Dispute) | d] + [(e)<-[:RESTS_ON]-(:Listing)<-[:CONCERNS]-(d:Dispute) | d]
        AS disputes
    RETURN {
      on: s.decidedOn,
      repaired: 'REPAIRED' IN marks OR 'REPAIRED' IN ends,
      wrong: 'WITHDRAWN' IN marks OR 'CORRECTED' IN ends,
      suspended: any(d IN disputes WHERE EXISTS {
        (d)-[:TOOK]->(c:CaseStep {kind: 'ACCEPTED', suspends: true})
        WHERE NOT EXISTS { (d)-[:TOOK]->(later:CaseStep) WHERE later.version > c.version }
      })
    } AS entry
  } AS entries,
  COLLECT {
    MATCH (q:Promise {subject: key})
    RETURN {city: q.city, steps: [(q)-[:TOOK]->(t:PromiseStep) | t {.version, .after}]} AS promise
  } AS promises
