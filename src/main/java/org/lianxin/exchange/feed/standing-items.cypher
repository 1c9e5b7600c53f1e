// In which feeds do these items stand, and how?
UNWIND $ids AS id
MATCH (e:FeedEntry {standing: id})
RETURN e.feed AS feed, e.itemId AS itemId, e.seq AS seq, e.about AS about,
  e.hash AS hash
ORDER BY feed, seq
