// Closes the taking in of a file with the fate of all its rows.
MATCH (i:Intake {id: $id})
SET i.finishedAt = $recordedAt,
  i.quarantined = $quarantined,
  i.rejected = $rejected,
  i.unchanged = i.read - i.accepted - $quarantined - $rejected
