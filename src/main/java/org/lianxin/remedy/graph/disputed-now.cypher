// Which of these listings are under a dispute that is being verified, about themselves or about the entry on which they rest? Of a court's none is.
UNWIND $listings AS key
MATCH (l:Listing {key: key})
WHERE l.origin <> 'COURT'
MATCH (l)-[:STATED_AS]->(s:ListingStatement)
WHERE s.supersededAt IS NULL
OPTIONAL MATCH (e:CreditEntry {key: s.ground})
WITH key, [l, e] AS targets
UNWIND targets AS target
MATCH (target)<-[:CONCERNS]-(d:Dispute)
WHERE EXISTS { (d)-[:TOOK]->(:CaseStep {kind: 'ACCEPTED'}) }
  AND NOT EXISTS {
    MATCH (d)-[:TOOK]->(s:CaseStep)
    WHERE s.kind IN ['DECLINED', 'WITHDRAWN', 'SENT_TO_COURT', 'SETTLED']
  }
WITH key, d {.*, steps: [(d)-[:TOOK]->(s:CaseStep) | s {.*}]} AS case
ORDER BY case.id
RETURN key AS listing, collect(case) AS cases
