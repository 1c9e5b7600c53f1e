// Which penalty of this subject has this document number, who decided it when, and was it withdrawn or repaired?
OPTIONAL MATCH (o:Organisation {code: $organisation})
OPTIONAL MATCH (p:Person {key: $person})
WITH coalesce(o, p) AS subject
MATCH (subject)<-[:ABOUT]-(e:CreditEntry {kind: 'PENALTY'})-[:STATED_AS]->(s:EntryStatement)
WHERE s.supersededAt IS NULL AND s.documentNumber = $document
RETURN e.key AS key, s.authorityCode AS authorityCode, s.decidedOn AS decidedOn,
  EXISTS {
    MATCH (e)<-[:MARKS]-(m:EntryMark {hides: true}) WHERE m.supersededAt IS NULL
  } AS takenBack
ORDER BY key
