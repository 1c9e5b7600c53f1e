// Up to which instant is everything that was recorded visible?
MATCH (clock:RecordedClock {name: 'recorded'})
RETURN clock.at AS recordedUpTo
