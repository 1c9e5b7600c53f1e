// Which entries behind a place of these lists have no number, and who is recorded by the same name? A hundred and one of them at most.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN key, recordedUpTo,
  COLLECT {
    MATCH (u:UnmatchedEntry {list: key.list})
    WHERE u.id > key.after AND u.goneAt IS NULL
    WITH u ORDER BY u.id LIMIT 101
    RETURN u {.id, .caseNumber, .name, .person, .settledAs,
      persons: COLLECT {
        MATCH (p:Person {name: u.name})
        WHERE p.verified
        RETURN {name: p.name, number: p.maskedNumber} AS person ORDER BY p.key LIMIT 20
      },
      organisations: COLLECT {
        MATCH (r:Registration {name: u.name})<-[:REGISTERED_AS]-(o:Organisation)
        WHERE r.supersededAt IS NULL
        RETURN {name: r.name, number: o.code} AS organisation ORDER BY o.code LIMIT 20
      }} AS row ORDER BY u.id
  } AS rows
