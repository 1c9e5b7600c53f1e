// Of which associations are these members now?
UNWIND $members AS member
MATCH (:AnsweredFor {code: member})<-[tie:ANSWERS_FOR]-(o:CallerOrganisation)
WHERE tie.supersededAt IS NULL AND tie.kind = 'ASSOCIATION'
RETURN member, o.code AS association
