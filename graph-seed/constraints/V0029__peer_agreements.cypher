// Agreements with other regions, by peer, and by the day on which they begin or end.
CREATE CONSTRAINT peer_agreement_peer IF NOT EXISTS
FOR (a:PeerAgreement) REQUIRE a.peer IS UNIQUE;
CREATE INDEX peer_agreement_due IF NOT EXISTS
FOR (a:PeerAgreement) ON (a.dueOn);
