// Which of these showings of a proof is the proof's first?
UNWIND $showings AS showing
MERGE (seen:SeenProof {key: showing.proof})
ON CREATE SET seen.showing = showing.id, seen.until = showing.until
RETURN showing.id AS id, seen.showing = showing.id AS first
