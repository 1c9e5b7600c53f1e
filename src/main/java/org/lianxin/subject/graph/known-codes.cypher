// Which of these codes are registered, and which did a source confirm?
UNWIND $codes AS code
OPTIONAL MATCH (o:Organisation {code: code})
OPTIONAL MATCH (c:CodeConfirmation {code: code})
RETURN code, o IS NOT NULL AS registered, c IS NOT NULL AS confirmed
