// Which listings do the agreements with these peers cover, or did they ever?
UNWIND $peers AS peer
MATCH (:PeerAgreement {peer: peer})-[:STATED_AS]->(s:PeerAgreementStatement)
UNWIND s.cities AS city
WITH DISTINCT city, s.lists AS lists
MATCH (l:Listing)
WHERE l.city = city AND l.key > '' AND l.list IN lists
RETURN DISTINCT l.key AS key
