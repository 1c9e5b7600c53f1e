// Whom do these organisations answer for, or no longer, by this very writing?
UNWIND $organisations AS organisation
MATCH (:CallerOrganisation {code: organisation})-[tie:ANSWERS_FOR]->(m:AnsweredFor)
WHERE tie.recordedAt = $recordedAt OR tie.supersededAt = $recordedAt
RETURN DISTINCT m.code AS member
