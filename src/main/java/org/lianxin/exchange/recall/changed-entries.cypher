// Which of these credit entries were marked or unmarked in this writing or are stated anew by it, about whom are they, and who decided?
UNWIND $keys AS key
MATCH (e:CreditEntry {key: key})
WITH e,
  [(e)<-[:MARKS]-(m:EntryMark) WHERE m.recordedAt = $recordedAt | m {.mark, .from}] AS marked,
  [(e)<-[:MARKS]-(m:EntryMark) WHERE m.supersededAt = $recordedAt | m.mark] AS cleared,
  EXISTS {
    (e)-[:STATED_AS]->(old:EntryStatement) WHERE old.supersededAt = $recordedAt
  } AS anew
WHERE anew OR size(marked) > 0 OR size(cleared) > 0
RETURN
  e.key AS key,
  coalesce(
    head([(e)-[:ABOUT]->(o:Organisation) | 'O:' + o.code]),
    head([(e)-[:ABOUT]->(p:Person) | 'P:' + p.key])) AS subject,
  marked,
  cleared,
  anew,
  [(e)-[:STATED_AS]->(s:EntryStatement)
    WHERE s.supersededAt IS NULL AND s.authorityCode IS NOT NULL | s.authorityCode] AS owners
