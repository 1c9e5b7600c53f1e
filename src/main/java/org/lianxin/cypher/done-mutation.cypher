// What did the mutation with this idempotency key do?
MATCH (m:DoneMutation {id: $id})
RETURN m.input AS input, m.about AS about, m.recordedAt AS recordedAt
