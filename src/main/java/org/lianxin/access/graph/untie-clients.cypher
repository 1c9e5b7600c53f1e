// These clients no longer act for this organisation.
MATCH (o:CallerOrganisation {code: $code})<-[tie:ACTS_FOR]-(c:CallerClient)
WHERE tie.supersededAt IS NULL AND NOT c.id IN $clients
SET tie.supersededAt = $recordedAt
