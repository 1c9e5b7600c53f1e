// As what was this organisation registered at that instant?
MATCH (o:CallerOrganisation {code: $code})-[:STATED_AS]->(s:CallerStatement)
WHERE s.recordedAt <= $at AND (s.supersededAt IS NULL OR s.supersededAt > $at)
RETURN s {.*, code: o.code} AS organisation
