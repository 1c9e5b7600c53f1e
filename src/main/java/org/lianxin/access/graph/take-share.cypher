// Takes requests out of a client's rate, by the graph's clock, so that all gateways share one.
MERGE (rate:RequestRate {client: $client})
ON CREATE SET rate.spentUntil = 0
// Written first: whoever else takes of it waits here, and then reads what is left.
SET rate.held = true
WITH rate, timestamp() * 1000000 AS now
WITH rate, now, CASE WHEN rate.spentUntil > now THEN rate.spentUntil ELSE now END AS from
WITH rate, now, from, (now + $burst * $interval - from) / $interval AS room
WITH rate, now, from,
  CASE WHEN room < 0 THEN 0 WHEN room > $wanted THEN $wanted ELSE room END AS granted
SET rate.spentUntil = from + granted * $interval
RETURN granted,
  CASE WHEN granted > 0 THEN 0
    ELSE (from + $interval - $burst * $interval - now) / 1000000 + 1 END AS waitMillis
