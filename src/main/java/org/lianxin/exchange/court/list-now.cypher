// At which source version does this list of a court stand, and which sync of it is open?
MATCH (l:CourtList {id: $list})
RETURN l.sourceVersion AS sourceVersion, l.openSync AS openSync
