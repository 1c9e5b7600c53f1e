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
    [r.name, r.division, r.establishedOn, r.state, r.bodyKind,
     r.file, r.line, r.sourceUnit, r.sourceUnitCode, r.recordedAt, r.supersededAt]] AS registrations,
  [(o)<-[h:HOLDS_ROLE]-(p:Person) |
    [p.key, p.name, p.documentKind, p.maskedNumber, h.title, h.from, h.until,
     h.file, h.line, h.sourceUnit, h.sourceUnitCode, h.recordedAt, h.supersededAt]] AS roles
