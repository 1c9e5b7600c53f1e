// What stands at this index?
MATCH (e:AuditEntry {index: $index})
RETURN e.leaf AS leaf
