// What had this body done about this measure by then?
MATCH (x:Execution {key: $key})
RETURN x {.listing, .measure, .body,
  deeds: [(x)-[:DID]->(d:Deed) WHERE d.recordedAt <= $at | d {.*}]} AS execution
