// What are the next credit entries of these subjects, the newest decision first?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
OPTIONAL MATCH (o:Organisation {code: key.organisation})
OPTIONAL MATCH (p:Person {key: key.person})
WITH recordedUpTo, key, coalesce(o, p) AS subject,
  CASE WHEN key.knownAt IS NULL THEN recordedUpTo
    ELSE datetime({epochMillis: key.knownAt}) END AS asked
WITH recordedUpTo, key, subject,
  CASE WHEN asked < recordedUpTo THEN asked ELSE recordedUpTo END AS knownAt
CALL (key, subject, knownAt) {
  MATCH (subject)<-[:ABOUT]-(e:CreditEntry)-[:STATED_AS]->(s:EntryStatement)
  WHERE s.recordedAt <= knownAt AND (s.supersededAt IS NULL OR s.supersededAt > knownAt)
    // What was withdrawn or repaired is served to nobody, whatever instant is asked about.
    AND NOT EXISTS { (e)<-[:MARKS]-(h:EntryMark {hides: true}) }
    // Public is a penalty within the public term its source gives, and a licence while it holds.
    AND (key.publicOn IS NULL OR (s.supersededAt IS NULL
      AND CASE e.kind WHEN 'LICENCE' THEN s.from <= key.publicOn
            AND (s.until IS NULL OR s.until > key.publicOn)
          ELSE s.publicUntil > key.publicOn END))
    AND (key.afterDay IS NULL OR s.decidedOn < key.afterDay
      OR (s.decidedOn = key.afterDay AND e.key > key.afterId))
  WITH key, e, s ORDER BY s.decidedOn DESC, e.key
  WITH key, collect({entry: e, statement: s}) AS all
  UNWIND all[0..key.first + 1] AS item
  WITH item.entry AS e, item.statement AS s
  RETURN collect({
    key: e.key,
    statement: properties(s),
    disputed: EXISTS { (e)<-[:MARKS]-(m:EntryMark {mark: 'DISPUTED'})
      WHERE m.recordedAt <= knownAt AND (m.supersededAt IS NULL OR m.supersededAt > knownAt) },
    findings: [(p:Person)-[f:FOUND_RESPONSIBLE]->(e) |
      f {.responsibility, .foundOn, .file, .line, .sourceUnit, .sourceUnitCode, .recordedAt,
         .supersededAt, person: p.key, name: p.name, documentKind: p.documentKind,
         maskedNumber: p.maskedNumber}]}) AS entries
}
RETURN key, recordedUpTo, knownAt, entries
