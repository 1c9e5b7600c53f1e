// Makes the two recorded clocks, if they are not there yet.
UNWIND ['recorded', 'writing'] AS name
MERGE (clock:RecordedClock {name: name})
ON CREATE SET clock.at = $now
