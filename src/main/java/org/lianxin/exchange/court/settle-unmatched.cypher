// This entry means whoever has this number, and is this listing.
MATCH (u:UnmatchedEntry {id: $id})
SET u.settledNumber = $number, u.settledAs = $shownId, u.settledAt = $recordedAt
