// Which organisations have these unified codes, and who holds or held a role in them?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (o:Organisation {code: key})
RETURN
  key,
  recordedUpTo,
  o.codeState AS codeState,
  [(o)-[:REGISTERED_AS]->(r:Registration) |
    r {.name, .division, .establishedOn, .state, .bodyKind, .file, .line, .sourceUnit,
       .sourceUnitCode, .recordedAt, .supersededAt}] AS registrations,
  [(o)<-[h:HOLDS_ROLE]-(p:Person) |
    h {.title, .from, .until, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
       .supersededAt, person: p.key, name: p.name, documentKind: p.documentKind,
       maskedNumber: p.maskedNumber}] AS roles
