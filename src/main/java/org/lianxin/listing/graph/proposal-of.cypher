// What was this listing proposed on, and was that decision withdrawn or repaired since?
MATCH (:Listing {key: $listing})-[:PROPOSED_AS]->(d:ListingProposal)
RETURN properties(d) AS proposal,
  EXISTS {
    MATCH (:CreditEntry {key: d.entry})<-[:MARKS]-(m:EntryMark {hides: true})
    WHERE m.supersededAt IS NULL
  } AS takenBack
