// What has changed of what others were told, who was told of it, and the recalls they got.
CREATE CONSTRAINT recall_cause_id IF NOT EXISTS
FOR (c:RecallCause) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT recall_cause_target IF NOT EXISTS
FOR (c:RecallCause) REQUIRE (c.target, c.recordedAt) IS UNIQUE;
CREATE INDEX recall_cause_open IF NOT EXISTS
FOR (c:RecallCause) ON (c.open, c.id);
CREATE CONSTRAINT told_state IF NOT EXISTS
FOR (t:Told) REQUIRE (t.target, t.organisation, t.state) IS UNIQUE;
CREATE CONSTRAINT recall_tail_name IF NOT EXISTS
FOR (t:RecallTail) REQUIRE t.name IS UNIQUE;
CREATE CONSTRAINT recall_line_organisation IF NOT EXISTS
FOR (l:RecallLine) REQUIRE l.organisation IS UNIQUE;
CREATE CONSTRAINT recall_id IF NOT EXISTS
FOR (r:Recall) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT recall_cause_organisation IF NOT EXISTS
FOR (r:Recall) REQUIRE (r.cause, r.organisation) IS UNIQUE;
CREATE CONSTRAINT recall_seq IF NOT EXISTS
FOR (r:Recall) REQUIRE (r.organisation, r.seq) IS UNIQUE;
CREATE INDEX recall_open IF NOT EXISTS
FOR (r:Recall) ON (r.organisation, r.open, r.seq);
CREATE INDEX recall_late IF NOT EXISTS
FOR (r:Recall) ON (r.open, r.id);
CREATE CONSTRAINT recall_answer_version IF NOT EXISTS
FOR (a:RecallAnswer) REQUIRE (a.recall, a.version) IS UNIQUE;
