// What do other regions say of these organisations, as known at these instants, and as of which number?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (x:ForeignEntry {about: key.about})
    WHERE x.item IS NOT NULL AND x.recordedAt <= key.knownAt
      AND (x.supersededAt IS NULL OR x.supersededAt > key.knownAt)
    RETURN x {.peer, .itemId, .seq, .epoch, .item, .toldAt, .recordedAt, .receipt,
      asOfSeq: head(COLLECT {
        MATCH (h:PeerHeard)
        WHERE h.peer = x.peer AND h.recordedAt <= key.knownAt
        RETURN h.seq
        ORDER BY h.peer DESC, h.recordedAt DESC
        LIMIT 1
      })}
    ORDER BY x.peer, x.itemId
  } AS entries
