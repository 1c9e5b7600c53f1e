// Which watches were stated by this mutation?
MATCH (s:WatchStatement {mutation: $mutation})<-[:STATED_AS]-(w:Watch)
RETURN w.key AS key, s.recordedAt AS recordedAt
