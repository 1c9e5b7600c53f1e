// These items of this peer stand no more as they did.
UNWIND $rows AS row
MATCH (x:ForeignEntry {standing: $peer + '|' + row.itemId})
SET x.standing = null, x.supersededAt = $recordedAt, x.because = row.because, x.endSeq = row.seq
