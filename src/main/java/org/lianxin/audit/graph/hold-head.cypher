// Waits until no other gateway appends, holds the log, and tells how long it is.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH count(clock) AS clocks WHERE clocks = 1
MERGE (head:AuditHead {name: 'log'})
ON CREATE SET head.size = 0, head.settled = 0
SET head.held = true
RETURN head.size AS size, head.root AS root, head.settled AS settled, head.note AS note
