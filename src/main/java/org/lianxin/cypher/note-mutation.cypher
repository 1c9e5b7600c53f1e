// The mutation with this idempotency key did this.
CREATE (m:DoneMutation {
  id: $id, input: $input, about: $about, recordedAt: $recordedAt})
