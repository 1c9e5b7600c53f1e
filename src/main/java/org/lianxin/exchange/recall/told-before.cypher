// Who was told of these things before they changed, and has not been told that they did?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (t:Told)
    WHERE t.target = key.target AND t.organisation > '' AND t.state < key.changed
    WITH t.organisation AS organisation, max(t.last) AS last, sum(t.looks) AS looks
    WHERE NOT EXISTS { (:Recall {cause: key.cause, organisation: organisation}) }
    RETURN {organisation: organisation, last: last, looks: looks}
    ORDER BY organisation
  } AS told
