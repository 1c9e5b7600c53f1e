// Reminders, each once; disputes by the day on which they are due; listings that lost their ground.
CREATE CONSTRAINT reminder_id IF NOT EXISTS
FOR (r:Reminder) REQUIRE r.id IS UNIQUE;
CREATE INDEX reminder_body IF NOT EXISTS
FOR (r:Reminder) ON (r.body, r.order);
CREATE INDEX reminder_city IF NOT EXISTS
FOR (r:Reminder) ON (r.city, r.order);
CREATE INDEX dispute_due IF NOT EXISTS
FOR (d:Dispute) ON (d.dueOn);
CREATE INDEX life_step_lost_ground IF NOT EXISTS
FOR (s:LifeStep) ON (s.lostGroundOn);
