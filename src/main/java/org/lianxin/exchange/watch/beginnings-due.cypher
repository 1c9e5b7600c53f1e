// Which consents begin by this day?
MATCH (b:ConsentBegin)
WHERE b.on <= $day
RETURN b.consent AS consent
ORDER BY b.on
LIMIT $most
