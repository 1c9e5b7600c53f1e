// Disputes, repairs and what is to be put right, with their steps; and marks on credit entries.
CREATE CONSTRAINT dispute_id IF NOT EXISTS
FOR (d:Dispute) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT repair_id IF NOT EXISTS
FOR (r:Repair) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT restoration_id IF NOT EXISTS
FOR (r:Restoration) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT case_step_version IF NOT EXISTS
FOR (s:CaseStep) REQUIRE (s.case, s.version) IS UNIQUE;
CREATE INDEX dispute_subject IF NOT EXISTS
FOR (d:Dispute) ON (d.subject, d.id);
CREATE INDEX dispute_receiver IF NOT EXISTS
FOR (d:Dispute) ON (d.receiver, d.id);
CREATE INDEX dispute_verifier IF NOT EXISTS
FOR (d:Dispute) ON (d.verifier, d.id);
CREATE INDEX repair_subject IF NOT EXISTS
FOR (r:Repair) ON (r.subject, r.id);
CREATE INDEX repair_decider IF NOT EXISTS
FOR (r:Repair) ON (r.decider, r.id);
CREATE INDEX repair_city IF NOT EXISTS
FOR (r:Repair) ON (r.city, r.id);
CREATE INDEX restoration_body IF NOT EXISTS
FOR (r:Restoration) ON (r.body, r.id);
