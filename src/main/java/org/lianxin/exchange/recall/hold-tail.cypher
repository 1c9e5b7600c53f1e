// Waits until no other gateway works on recalls, and tells up to where the audit log was read for them.
MERGE (tail:RecallTail {name: 'log'})
ON CREATE SET tail.next = 0
SET tail.held = true
RETURN tail.next AS next
