// Which listings do or did these subjects have?
UNWIND $subjects AS key
OPTIONAL MATCH (o:Organisation {code: CASE WHEN key STARTS WITH 'O:' THEN substring(key, 2) END})
OPTIONAL MATCH (p:Person {key: CASE WHEN key STARTS WITH 'P:' THEN substring(key, 2) END})
WITH coalesce(o, p) AS subject WHERE subject IS NOT NULL
MATCH (subject)<-[:LISTS]-(l:Listing)
RETURN DISTINCT l.key AS listing
