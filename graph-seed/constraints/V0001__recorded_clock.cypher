// The recorded clock: one node, locked first by every write and read first by every question.
CREATE CONSTRAINT recorded_clock_name IF NOT EXISTS
FOR (c:RecordedClock) REQUIRE c.name IS UNIQUE;
