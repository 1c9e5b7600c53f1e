// Which of these rows does this court's list state already?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN key, recordedUpTo,
  COLLECT {
    UNWIND key.hashes AS hash
    MATCH (s:ListingStatement {courtRow: hash})
    USING INDEX s:ListingStatement(courtRow)
    WHERE s.authorityCode = key.court AND s.supersededAt IS NULL
    RETURN DISTINCT hash
  } AS stated
