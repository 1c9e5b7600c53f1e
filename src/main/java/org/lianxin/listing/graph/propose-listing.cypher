// This listing is proposed; nobody who reads listings sees it before it is placed.
OPTIONAL MATCH (o:Organisation {code: $organisation})
OPTIONAL MATCH (p:Person {key: $person})
OPTIONAL MATCH (ground:CreditEntry {key: $entry})
WITH coalesce(o, p) AS subject, ground
CREATE (l:Listing)
SET l = $listing
CREATE (l)-[:LISTS]->(subject)
CREATE (l)-[:PROPOSED_AS]->(proposal:ListingProposal)
SET proposal = $proposal, proposal.recordedAt = $recordedAt
FOREACH (entry IN CASE WHEN ground IS NULL THEN [] ELSE [ground] END |
  CREATE (l)-[:RESTS_ON]->(entry))
