// Is this subject on this list, or proposed for it, on this document, and not out of it again?
OPTIONAL MATCH (o:Organisation {code: $organisation})
OPTIONAL MATCH (p:Person {key: $person})
WITH coalesce(o, p) AS subject
MATCH (subject)<-[:LISTS]-(l:Listing {list: $list, city: $city})
WHERE coalesce(l.stage, 'PLACED') <> 'ENDED'
  AND (EXISTS {
      MATCH (l)-[:PROPOSED_AS]->(d:ListingProposal)
      WHERE d.groundDocument = $document AND d.authorityCode = $authorityCode
    } OR EXISTS {
      MATCH (l)-[:STATED_AS]->(s:ListingStatement)
      WHERE s.supersededAt IS NULL AND s.groundDocument = $document
        AND s.authorityCode = $authorityCode
        AND (s.until IS NULL OR s.until > $today)
    })
RETURN l.key AS key
