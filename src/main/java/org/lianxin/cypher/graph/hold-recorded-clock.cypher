// Waits until no other write is under way, holds the clock, and takes the next recorded time.
MATCH (clock:RecordedClock {name: 'writing'})
SET clock.held = true
WITH clock, clock.at + duration({milliseconds: 1}) AS next
WITH clock, CASE WHEN next > $now THEN next ELSE $now END AS recordedAt
SET clock.at = recordedAt
RETURN recordedAt
