// Which of this organisation's watches have these ids and are registered now?
UNWIND $ids AS id
MATCH (w:Watch {organisation: $organisation, id: id})-[:STATED_AS]->(s:WatchStatement)
WHERE s.supersededAt IS NULL AND s.watched
RETURN w.key AS key
