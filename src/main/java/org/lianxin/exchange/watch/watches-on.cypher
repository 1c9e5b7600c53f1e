// Who watches these subjects now?
UNWIND $subjects AS subject
MATCH (w:Watch {subject: subject})-[:STATED_AS]->(s:WatchStatement)
WHERE s.supersededAt IS NULL AND s.watched
RETURN w.key AS key
ORDER BY key
