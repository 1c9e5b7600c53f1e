// The recorded clocks, which every write holds and every question reads, and which files were applied.
CREATE CONSTRAINT constraint_file_name IF NOT EXISTS
FOR (f:ConstraintFile) REQUIRE f.name IS UNIQUE;
CREATE CONSTRAINT recorded_clock_name IF NOT EXISTS
FOR (c:RecordedClock) REQUIRE c.name IS UNIQUE;
