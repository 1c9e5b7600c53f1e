// What did bodies carry out because of these listings, and have not lifted since?
UNWIND $listings AS listing
MATCH (x:Execution {listing: listing})-[:DID]->(d:Deed {deed: 'EXECUTED'})
WHERE NOT EXISTS {
  (x)-[:DID]->(later:Deed) WHERE later.version > d.version AND later.deed IN ['LIFTED', 'EXECUTED']
}
RETURN
  x.listing AS listing,
  x.body AS body,
  x.measure AS measure,
  coalesce(d.note, '') AS what,
  d.on AS on
ORDER BY body, measure
