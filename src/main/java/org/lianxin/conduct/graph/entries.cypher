// What do these credit entries state, and who was found responsible?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (e:CreditEntry {key: key})
RETURN
  key,
  recordedUpTo,
  head([(e)-[:ABOUT]->(o:Organisation) | 'O:' + o.code]) AS organisation,
  head([(e)-[:ABOUT]->(p:Person) | 'P:' + p.key]) AS person,
  [(e)-[:STATED_AS]->(s:EntryStatement) | properties(s)] AS statements,
  [(e)<-[:MARKS]-(m:EntryMark) | m {.mark, .hides, .recordedAt, .supersededAt}] AS marks,
  [(p:Person)-[f:FOUND_RESPONSIBLE]->(e) |
    f {.responsibility, .foundOn, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
       .supersededAt, person: p.key, name: p.name, documentKind: p.documentKind,
       maskedNumber: p.maskedNumber}] AS findings
