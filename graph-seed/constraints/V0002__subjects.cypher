// Organisations, persons, the identifiers that lead to them and the roles between them.
CREATE CONSTRAINT organisation_code IF NOT EXISTS
FOR (o:Organisation) REQUIRE o.code IS UNIQUE;
CREATE INDEX organisation_organisation_code IF NOT EXISTS
FOR (o:Organisation) ON (o.organisationCode);
CREATE INDEX public_body_code IF NOT EXISTS
FOR (b:PublicBody) ON (b.code);
CREATE CONSTRAINT legacy_identifier_id IF NOT EXISTS
FOR (i:LegacyIdentifier) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS
FOR (p:Person) REQUIRE p.key IS UNIQUE;
CREATE INDEX registration_key IF NOT EXISTS
FOR (r:Registration) ON (r.key);
CREATE INDEX holds_role_key IF NOT EXISTS
FOR ()-[r:HOLDS_ROLE]-() ON (r.key);
CREATE CONSTRAINT code_confirmation_code IF NOT EXISTS
FOR (c:CodeConfirmation) REQUIRE c.code IS UNIQUE;
