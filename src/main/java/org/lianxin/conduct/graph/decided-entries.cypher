// Which penalties were imposed by these decisions?
UNWIND $decisions AS decision
MATCH (s:EntryStatement {
  documentNumber: decision.documentNumber, authorityCode: decision.authorityCode})
MATCH (e:CreditEntry {kind: 'PENALTY'})-[:STATED_AS]->(s)
WITH decision, e.key AS key ORDER BY key
RETURN decision.id AS id, collect(DISTINCT key) AS keys
