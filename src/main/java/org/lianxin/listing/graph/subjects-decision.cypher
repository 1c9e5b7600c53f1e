// Which penalty of this subject has this document number, and who decided it when?
OPTIONAL MATCH (o:Organisation {code: $organisation})
OPTIONAL MATCH (p:Person {key: $person})
WITH coalesce(o, p) AS subject
MATCH (subject)<-[:ABOUT]-(e:CreditEntry {kind: 'PENALTY'})-[:STATED_AS]->(s:EntryStatement)
WHERE s.supersededAt IS NULL AND s.documentNumber = $document
RETURN e.key AS key, s.authorityCode AS authorityCode, s.decidedOn AS decidedOn
ORDER BY key
