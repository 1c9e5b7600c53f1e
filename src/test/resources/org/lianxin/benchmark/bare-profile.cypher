// What a programmer would write for one organisation: the rows that one credit query reads.
MATCH (o:Organisation {code: $code})
RETURN
  o.codeState AS codeState,
  [(o)-[:REGISTERED_AS]->(r:Registration) |
    r {.name, .division, .establishedOn, .state, .bodyKind, .file, .line, .sourceUnit,
       .sourceUnitCode, .recordedAt, .supersededAt}] AS registrations,
  [(o)<-[h:HOLDS_ROLE]-(p:Person) |
    h {.title, .from, .until, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
       .supersededAt, person: p.key, name: p.name, documentKind: p.documentKind,
       maskedNumber: p.maskedNumber}] AS roles,
  [(o)<-[:LISTS]-(l:Listing) |
    l {.key, .list, .city, .origin,
       statements: [(l)-[:STATED_AS]->(s:ListingStatement) |
         s {.subjectName, .category, .groundDocument, .authority, .authorityCode, .from, .until,
            .conductOn, .caseNumber, .basisUnit, .duty, .performance, .behaviour, .filedOn,
            .publishedOn, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
            .supersededAt}],
       ground: head([(l)-[:RESTS_ON]->(e:CreditEntry) | e.key]),
       decisions: [(l)-[:RESTS_ON]->(:CreditEntry)-[:STATED_AS]->(d:EntryStatement) |
         d {.documentNumber, .authority, .basis, .decidedOn, .conductFrom, .conductUntil,
            .recordedAt, .supersededAt}],
       findings: [(l)-[:RESTS_ON]->(:CreditEntry)<-[f:FOUND_RESPONSIBLE]-(q:Person) |
         f {.responsibility, .foundOn, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
            .supersededAt, person: q.key, name: q.name, documentKind: q.documentKind,
            maskedNumber: q.maskedNumber}]}] AS listings
