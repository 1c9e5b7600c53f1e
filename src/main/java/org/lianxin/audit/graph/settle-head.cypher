// Notes that all up to the head can be seen; run with the head held.
MATCH (head:AuditHead {name: 'log'})
SET head.settled = head.size
