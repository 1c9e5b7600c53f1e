// On which lists are or were these subjects placed, on what grounds, and who is responsible?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (o:Organisation {code: CASE WHEN key STARTS WITH 'O:' THEN substring(key, 2) END})
OPTIONAL MATCH (p:Person {key: CASE WHEN key STARTS WITH 'P:' THEN substring(key, 2) END})
WITH recordedUpTo, key, coalesce(o, p) AS subject
RETURN
  key,
  recordedUpTo,
  [(subject)<-[:LISTS]-(l:Listing) |
    l {.key, .list, .city, .origin,
       statements: [(l)-[:STATED_AS]->(s:ListingStatement) |
         [s.subjectName, s.category, s.groundDocument, s.authority, s.authorityCode, s.from, s.until,
          s.conductOn, s.ground, s.caseNumber, s.basisUnit, s.duty, s.performance, s.behaviour,
          s.filedOn, s.publishedOn, s.file, s.line, s.sourceUnit, s.sourceUnitCode, s.recordedAt,
          s.supersededAt]],
       suspensions: [(x:Suspension)-[:SUSPENDS]->(l) |
         x {.from, .until, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
            .supersededAt}],
       steps: [(l)-[:TOOK]->(t:LifeStep)
         WHERE t.kind IN ['ANNOTATE', 'CLEAR_ANNOTATION', 'END'] |
         t {.version, .kind, .on, .reason, .because, .recordedAt}],
       decisions: [(l)-[:RESTS_ON]->(e:CreditEntry)-[:STATED_AS]->(d:EntryStatement) |
         d {entry: e.key, .documentNumber, .authority, .basis, .decidedOn, .conductFrom,
            .conductUntil, .recordedAt, .supersededAt}],
       findings: [(l)-[:RESTS_ON]->(e:CreditEntry)<-[f:FOUND_RESPONSIBLE]-(r:Person) |
         f {entry: e.key, .responsibility, .foundOn, .file, .line, .sourceUnit, .sourceUnitCode,
            .recordedAt, .supersededAt, person: r.key, name: r.name, documentKind: r.documentKind,
            maskedNumber: r.maskedNumber}]}] AS listings
