// Files taken in, and the rows of them that wait for a confirmation.
CREATE CONSTRAINT intake_id IF NOT EXISTS
FOR (i:Intake) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT quarantined_row_id IF NOT EXISTS
FOR (q:QuarantinedRow) REQUIRE q.id IS UNIQUE;
CREATE INDEX quarantined_row_intake IF NOT EXISTS
FOR (q:QuarantinedRow) ON (q.intake);
