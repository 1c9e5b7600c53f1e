// This credit entry is marked from now on.
MATCH (e:CreditEntry {key: $key})
WHERE NOT EXISTS {
  (e)<-[:MARKS]-(old:EntryMark {mark: $mark}) WHERE old.supersededAt IS NULL
}
CREATE (e)<-[:MARKS]-(:EntryMark {
  mark: $mark, hides: $hides, from: $on, recordedAt: $recordedAt})
