// To which organisations do these identifiers from before the unified code lead?
UNWIND $keys AS key
RETURN
  key,
  COLLECT {
    MATCH (:LegacyIdentifier {id: key})-[:IDENTIFIES]->(o:Organisation)
    RETURN o.code
  } AS tied,
  COLLECT {
    MATCH (o:Organisation {organisationCode: CASE
      WHEN key STARTS WITH 'ORGANISATION_CODE:' THEN substring(key, 18) END})
    RETURN o.code
  } AS carried
