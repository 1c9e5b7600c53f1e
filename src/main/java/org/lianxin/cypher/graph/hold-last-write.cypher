// Waits until no write is under way and tells the recorded time of the last one.
MATCH (clock:RecordedClock {name: 'writing'})
SET clock.held = true
RETURN clock.at AS recordedAt
