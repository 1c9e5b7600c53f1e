// These entries without a number are no longer on their list.
UNWIND $ids AS id
MATCH (u:UnmatchedEntry {id: id})
SET u.goneAt = $recordedAt
