// How many consents that still hold did this subject give to this organisation?
MATCH (c:Consent {between: $between})-[:STATED_AS]->(s:ConsentStatement)
WHERE s.supersededAt IS NULL AND s.state = 'GRANTED' AND s.until > $today
RETURN count(s) AS held
