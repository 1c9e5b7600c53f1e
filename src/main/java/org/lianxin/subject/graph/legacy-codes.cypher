// Which unified codes do these identifiers from before the unified code lead to?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (:LegacyIdentifier {id: key})-[tie:IDENTIFIES]->(o:Organisation)
    RETURN {code: o.code, recordedAt: tie.recordedAt}
  } AS tied,
  COLLECT {
    MATCH (o:Organisation {organisationCode: CASE
      WHEN key STARTS WITH 'ORGANISATION_CODE:' THEN substring(key, 18) END})
    RETURN o.code
  } AS carried
