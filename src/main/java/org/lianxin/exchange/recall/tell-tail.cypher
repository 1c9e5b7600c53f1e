// These organisations were told of these things, each look counted to the state that it saw; the log was read up to there.
CALL () {
  UNWIND $looks AS look
  CALL (look) {
    MATCH (c:RecallCause)
    WHERE c.target = look.target AND c.recordedAt <= look.knownAt
    RETURN coalesce(max(c.recordedAt.epochMillis), 0) AS state
  }
  MERGE (t:Told {target: look.target, organisation: look.organisation, state: state})
  ON CREATE SET t.last = look.index, t.looks = 0
  SET t.looks = t.looks + look.looks,
    t.last = CASE WHEN t.last < look.index THEN look.index ELSE t.last END
  RETURN count(*) AS told
}
MATCH (tail:RecallTail {name: 'log'})
SET tail.next = $next
