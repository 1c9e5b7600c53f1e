// Which of these clients belong to another organisation than this one?
UNWIND $clients AS client
MATCH (c:CallerClient {id: client})-[tie:ACTS_FOR]->(o:CallerOrganisation)
WHERE tie.supersededAt IS NULL AND o.code <> $code
RETURN client
