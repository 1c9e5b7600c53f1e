// Begins the taking in of one file's content, or finds when that was begun.
MERGE (i:Intake {id: $id})
ON CREATE SET
  i.file = $file,
  i.layout = $layout,
  i.encoding = $encoding,
  i.startedAt = $recordedAt,
  i.read = $read,
  i.accepted = 0
RETURN i.startedAt AS startedAt, i.startedAt <> $recordedAt AS again
