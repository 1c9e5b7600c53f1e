// What do other regions say of these organisations, as known at these instants, and as of which number? What its own region took back here is told by nobody.
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
      AND NOT (x.peer <> x.region AND EXISTS {
        MATCH (y:ForeignEntry)
        WHERE y.peer = x.region AND y.itemId = x.originId AND y.standing IS NULL
          AND (y.recalled IS NOT NULL
            OR y.because IN ['WITHDRAWN', 'CORRECTED', 'REPAIRED', 'REVOKED', 'COURT_DELETED'])
      } AND NOT EXISTS {
        MATCH (z:ForeignEntry {standing: x.region + '|' + x.originId})
      })
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
