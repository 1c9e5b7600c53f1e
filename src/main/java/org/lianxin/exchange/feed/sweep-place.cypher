// Up to which listing has this edition of what feeds hold been swept?
MATCH (s:FeedSweep {edition: $edition})
RETURN s.upTo AS upTo
