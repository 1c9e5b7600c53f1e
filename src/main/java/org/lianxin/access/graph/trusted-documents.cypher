// What are the texts registered under these hashes?
MATCH (clock:RecordedClock {name: 'recorded'})
WITH clock.at AS recordedUpTo
UNWIND $keys AS key
MATCH (document:TrustedDocument {hash: key})
RETURN key, recordedUpTo, document.text AS text
