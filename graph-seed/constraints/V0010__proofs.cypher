// Proofs of possession that were shown, rates of clients, and documents that are trusted.
CREATE CONSTRAINT seen_proof_key IF NOT EXISTS
FOR (p:SeenProof) REQUIRE p.key IS UNIQUE;
CREATE INDEX seen_proof_until IF NOT EXISTS
FOR (p:SeenProof) ON (p.until);
CREATE CONSTRAINT request_rate_client IF NOT EXISTS
FOR (r:RequestRate) REQUIRE r.client IS UNIQUE;
CREATE CONSTRAINT trusted_document_hash IF NOT EXISTS
FOR (d:TrustedDocument) REQUIRE d.hash IS UNIQUE;
