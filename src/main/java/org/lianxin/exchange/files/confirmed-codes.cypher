// Which of these codes did their source confirm?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (c:CodeConfirmation {code: key})
RETURN key, recordedUpTo, true AS confirmed
