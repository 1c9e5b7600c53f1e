// How did these disputes stand?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (d:Dispute {id: key})
RETURN key, recordedUpTo, d {.*, steps: [(d)-[:TOOK]->(s:CaseStep) | s {.*}]} AS case
