// As what kind of organisation is this peer registered now?
MATCH (o:CallerOrganisation {code: $peer})-[:STATED_AS]->(s:CallerStatement)
WHERE s.supersededAt IS NULL
RETURN s.kind AS kind
