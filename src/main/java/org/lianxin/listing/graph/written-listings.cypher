// How do these listings stand, whom do they list, on what grounds, and who is responsible?
UNWIND $keys AS key
MATCH (l:Listing {key: key})
RETURN
  key,
  head([(l)-[:LISTS]->(o:Organisation) | o.code]) AS organisation,
  head([(l)-[:LISTS]->(p:Person) | p.key]) AS person,
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
            maskedNumber: r.maskedNumber}]} AS listing
