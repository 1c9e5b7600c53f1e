// Who are the persons with these keys, and in which organisations do or did they hold a role?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (p:Person {key: key})
RETURN
  key,
  recordedUpTo,
  p {person: p.key, .name, .documentKind, .maskedNumber, .file, .line, .sourceUnit,
     .sourceUnitCode, .recordedAt} AS person,
  [(p)-[h:HOLDS_ROLE]->(o:Organisation) |
    h {.title, .from, .until, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
       .supersededAt, code: o.code,
       names: [(o)-[:REGISTERED_AS]->(r:Registration) |
         r {.name, .recordedAt, .supersededAt}]}] AS roles
