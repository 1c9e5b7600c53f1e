// Which agreements are to be looked at by this day, because they begin or end?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (a:PeerAgreement)
    WHERE a.dueOn <= key.day
    RETURN a.peer AS peer
    ORDER BY a.dueOn
  } AS peers
