// By which names are the persons with these keys recorded?
UNWIND $keys AS key
MATCH (p:Person {key: key})
RETURN key, p.name AS name
