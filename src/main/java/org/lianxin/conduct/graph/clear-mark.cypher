// This credit entry is marked so no longer.
MATCH (:CreditEntry {key: $key})<-[:MARKS]-(m:EntryMark {mark: $mark})
WHERE m.supersededAt IS NULL
SET m.supersededAt = $recordedAt
