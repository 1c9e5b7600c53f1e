// Forgets proofs that nobody accepts any more, a bounded number at a time.
MATCH (seen:SeenProof)
WHERE seen.until < $now
WITH seen LIMIT $most
DELETE seen
RETURN count(*) AS forgotten
