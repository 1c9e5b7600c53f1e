// As what is this listing shown?
MATCH (l:Listing {key: $key})
RETURN l.shownId AS shownId
