// The bare counterpart of a sync: the same rows, merged by their debtor and their case.
UNWIND $rows AS row
MERGE (debtor:BareDebtor {number: row.number})
SET debtor.name = row.name, debtor.kind = row.kind
MERGE (entry:BareEntry {key: row.caseNumber + '|' + row.number})
SET entry += row
MERGE (entry)-[:LISTS]->(debtor)
