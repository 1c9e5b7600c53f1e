// This edition of what feeds hold has been swept up to here.
MERGE (s:FeedSweep {edition: $edition})
SET s.upTo = $upTo, s.done = $done
