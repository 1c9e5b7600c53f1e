// A consent of each of these organisations to the bank, without a limit of uses.
MATCH (clock:RecordedClock {name: 'recorded'})
UNWIND $codes AS code
CREATE (c:Consent {
    id: 'bench-' + code, subject: 'O:' + code, grantee: $grantee,
    between: 'O:' + code + '|' + $grantee, grantedAt: clock.at, uses: 0, usesOnLastDay: 0}),
  (c)-[:STATED_AS]->(:ConsentStatement {
    purposes: $purposes, categories: $categories, from: $from, until: $until,
    evidence: '基准测试', state: 'GRANTED', recordedAt: clock.at})
