// Watches by key, by shown id, by subject and by who watches; members of associations; consents still to begin.
CREATE CONSTRAINT watch_key IF NOT EXISTS
FOR (w:Watch) REQUIRE w.key IS UNIQUE;
CREATE INDEX watch_subject IF NOT EXISTS
FOR (w:Watch) ON (w.subject);
CREATE INDEX watch_organisation IF NOT EXISTS
FOR (w:Watch) ON (w.organisation, w.id);
CREATE CONSTRAINT answered_for_code IF NOT EXISTS
FOR (a:AnsweredFor) REQUIRE a.code IS UNIQUE;
CREATE CONSTRAINT consent_begin_id IF NOT EXISTS
FOR (b:ConsentBegin) REQUIRE b.consent IS UNIQUE;
CREATE INDEX consent_begin_on IF NOT EXISTS
FOR (b:ConsentBegin) ON (b.on);
CREATE INDEX watch_statement_mutation IF NOT EXISTS
FOR (s:WatchStatement) ON (s.mutation);
