// What is known of this entry without a number?
MATCH (u:UnmatchedEntry {id: $id})
RETURN properties(u) AS entry
