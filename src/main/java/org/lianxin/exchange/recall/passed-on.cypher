// Has everybody who was shown these things been told of each change, and was there anybody?
UNWIND $targets AS target
MATCH (c:RecallCause)
WHERE c.target = target AND c.recordedAt IS NOT NULL
RETURN
  target,
  any(open IN collect(c.open) WHERE open) AS open,
  any(told IN collect(EXISTS { (c)-[:CALLS_BACK]->(:Recall) }) WHERE told) AS told
