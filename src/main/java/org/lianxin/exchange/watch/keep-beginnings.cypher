// On these days these consents begin.
UNWIND $rows AS row
MERGE (b:ConsentBegin {consent: row.consent})
SET b.on = row.on
