// What was this listing proposed on?
MATCH (:Listing {key: $listing})-[:PROPOSED_AS]->(d:ListingProposal)
RETURN properties(d) AS proposal
