// Which public body is registered under this very name now, if it is the only one?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (r:Registration {name: key})<-[:REGISTERED_AS]-(o:PublicBody)
WHERE r.supersededAt IS NULL AND r.division IS NOT NULL
WITH key, recordedUpTo, collect({code: o.code, division: r.division}) AS bodies
WHERE size(bodies) = 1
RETURN key, recordedUpTo, bodies[0].code AS code, bodies[0].division AS division
