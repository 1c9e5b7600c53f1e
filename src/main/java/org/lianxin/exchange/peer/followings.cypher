// How far are these peers' feeds known? An empty key is all of them.
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
RETURN
  key,
  recordedUpTo,
  COLLECT {
    MATCH (f:PeerFollow)
    WHERE f.peer >= key AND (key = '' OR f.peer = key)
    RETURN f {.peer, .state, .epoch, .seq, .link, .lanes, .next, .digest, .headSeq, .heardAt,
      .problem, .flaw, .flawSeq, .openRecalls, .recallProblem}
    ORDER BY f.peer
  } AS follows
