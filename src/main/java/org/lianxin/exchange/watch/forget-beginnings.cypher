// These consents have no day to be waited for.
UNWIND $ids AS id
MATCH (b:ConsentBegin {consent: id})
DELETE b
