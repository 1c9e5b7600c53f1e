// This organisation no longer answers for others, or not as what it was before.
MATCH (o:CallerOrganisation {code: $code})-[tie:ANSWERS_FOR]->(m:AnsweredFor)
WHERE tie.supersededAt IS NULL AND (tie.kind <> $kind OR NOT m.code IN $answersFor)
SET tie.supersededAt = $recordedAt
