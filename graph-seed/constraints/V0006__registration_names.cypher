// A court's list names the court; this finds the body registered under that name.
CREATE INDEX registration_name IF NOT EXISTS
FOR (r:Registration) ON (r.name);
