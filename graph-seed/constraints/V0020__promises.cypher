// Promises on which matters were taken in while papers were missing: by body and by subject, and
// no version of one twice.
CREATE CONSTRAINT promise_id IF NOT EXISTS
FOR (q:Promise) REQUIRE q.id IS UNIQUE;
CREATE INDEX promise_body IF NOT EXISTS
FOR (q:Promise) ON (q.body, q.id);
CREATE INDEX promise_subject IF NOT EXISTS
FOR (q:Promise) ON (q.subject);
CREATE CONSTRAINT promise_step IF NOT EXISTS
FOR (t:PromiseStep) REQUIRE (t.promise, t.version) IS UNIQUE;
