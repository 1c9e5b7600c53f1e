// Which entries without a number has this list, or had?
MATCH (u:UnmatchedEntry {list: $list})
RETURN u.id AS id, u.settledNumber AS settledNumber, u.goneAt AS goneAt
