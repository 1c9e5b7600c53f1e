// How often was this subject proposed for this list on this document, and is it not out of it again?
OPTIONAL MATCH (o:Organisation {code: $organisation})
OPTIONAL MATCH (p:Person {key: $person})
WITH coalesce(o, p) AS subject
OPTIONAL MATCH (subject)<-[:LISTS]-(l:Listing {list: $list, city: $city})
WITH l,
  EXISTS {
    MATCH (l)-[:PROPOSED_AS]->(d:ListingProposal)
    WHERE d.groundDocument = $document AND d.authorityCode = $authorityCode
  } AS proposed,
  EXISTS {
    MATCH (l)-[:STATED_AS]->(s:ListingStatement)
    WHERE s.supersededAt IS NULL AND s.groundDocument = $document
      AND s.authorityCode = $authorityCode AND (s.until IS NULL OR s.until > $today)
  } AS placed,
  EXISTS {
    MATCH (l)-[:STATED_AS]->(s:ListingStatement)
    WHERE s.supersededAt IS NULL AND s.until <= $today
  } AS ranOut
RETURN
  count(CASE WHEN proposed THEN 1 END) AS proposals,
  count(CASE WHEN (proposed OR placed) AND NOT ranOut AND coalesce(l.stage, 'PLACED') <> 'ENDED'
    THEN 1 END) AS inHand
