// Which feeds are there?
UNWIND ['public.', 'shared.', 'watched.', 'peer.'] AS view
MATCH (h:FeedHead)
WHERE h.feed STARTS WITH view
RETURN h.feed AS feed
ORDER BY feed
