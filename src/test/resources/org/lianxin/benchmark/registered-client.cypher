// An organisation that calls by one client, as the credit office would have registered it.
MATCH (clock:RecordedClock {name: 'recorded'})
MERGE (o:CallerOrganisation {code: $code})
CREATE (o)-[:STATED_AS]->(:CallerStatement {
  name: $name, kind: $kind, city: 'zhanjiang', scopes: $scopes, trustedDocumentsOnly: false,
  clients: [$client], answersFor: [], state: 'ACTIVE', recordedAt: clock.at})
MERGE (c:CallerClient {id: $client})
CREATE (c)-[:ACTS_FOR {recordedAt: clock.at}]->(o)
