// Counts the rows of a chunk that changed the graph, in the chunk's own transaction.
MATCH (i:Intake {id: $id})
SET i.accepted = i.accepted + $accepted
