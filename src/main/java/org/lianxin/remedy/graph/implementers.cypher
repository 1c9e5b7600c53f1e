// Is this body registered and active, and in which city?
MATCH (:CallerOrganisation {code: $code})-[:STATED_AS]->(s:CallerStatement)
WHERE s.supersededAt IS NULL AND s.state = 'ACTIVE'
RETURN s.kind AS kind, s.city AS city
