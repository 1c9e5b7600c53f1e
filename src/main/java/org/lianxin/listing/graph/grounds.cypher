// Which penalties of these subjects have these document numbers, and which of them were withdrawn or repaired?
UNWIND $rows AS row
OPTIONAL MATCH (o:Organisation {code: row.organisation})
OPTIONAL MATCH (p:Person {key: row.person})
WITH row, coalesce(o, p) AS subject
MATCH (subject)<-[:ABOUT]-(e:CreditEntry {kind: 'PENALTY'})-[:STATED_AS]->(s:EntryStatement)
WHERE s.supersededAt IS NULL AND s.documentNumber = row.document
RETURN row.id AS id, e.key AS key, s.authorityCode AS authorityCode,
  EXISTS {
    MATCH (e)<-[:MARKS]-(m:EntryMark {hides: true}) WHERE m.supersededAt IS NULL
  } AS takenBack
ORDER BY id, key
