// Organisations whose clients may call, consents, and the mutations done under idempotency keys.
CREATE CONSTRAINT caller_organisation_code IF NOT EXISTS
FOR (o:CallerOrganisation) REQUIRE o.code IS UNIQUE;
CREATE CONSTRAINT caller_client_id IF NOT EXISTS
FOR (c:CallerClient) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT consent_id IF NOT EXISTS
FOR (c:Consent) REQUIRE c.id IS UNIQUE;
CREATE INDEX consent_between IF NOT EXISTS
FOR (c:Consent) ON (c.between);
CREATE INDEX consent_subject IF NOT EXISTS
FOR (c:Consent) ON (c.subject, c.id);
CREATE INDEX consent_grantee IF NOT EXISTS
FOR (c:Consent) ON (c.grantee, c.id);
CREATE CONSTRAINT done_mutation_id IF NOT EXISTS
FOR (m:DoneMutation) REQUIRE m.id IS UNIQUE;
