// Moves the clock that every question reads up to a recorded time whose transaction has committed.
MATCH (clock:RecordedClock {name: 'recorded'})
SET clock.held = true
WITH clock WHERE clock.at < $recordedAt
SET clock.at = $recordedAt
