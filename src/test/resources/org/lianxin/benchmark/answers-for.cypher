// An organisation that calls answers for these, as the credit office would have registered it.
MATCH (:CallerOrganisation {code: $code})-[:STATED_AS]->(s:CallerStatement)
SET s.answersFor = $answersFor
