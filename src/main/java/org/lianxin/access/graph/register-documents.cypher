// Registers documents that are to be trusted, and tells how many of them are new.
UNWIND $documents AS registered
MERGE (document:TrustedDocument {hash: registered.hash})
ON CREATE SET document.name = registered.name, document.text = registered.text,
  document.recordedAt = $recordedAt
WITH document WHERE document.recordedAt = $recordedAt
RETURN count(document) AS added
