// Is this body registered and active, in which city, and did it act on any of these listings?
MATCH (:CallerOrganisation {code: $code})-[:STATED_AS]->(s:CallerStatement)
WHERE s.supersededAt IS NULL AND s.state = 'ACTIVE'
RETURN
  s.kind AS kind,
  s.city AS city,
  EXISTS { (x:Execution) WHERE x.listing IN $listings AND x.body = $code } AS acted
