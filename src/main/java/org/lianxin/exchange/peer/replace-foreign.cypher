// These items of this peer stand no more as they did; how did they, as far as they were kept?
UNWIND $rows AS row
MATCH (x:ForeignEntry {standing: $peer + '|' + row.itemId})
SET x.standing = null, x.supersededAt = $recordedAt, x.because = row.because, x.endSeq = row.seq
WITH x
WHERE x.item IS NOT NULL
RETURN x.itemId AS itemId, x.item AS item
