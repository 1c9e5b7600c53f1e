/**
 * The only door to Neo4j.
 *
 * <p><b>Reading.</b> A {@link org.lianxin.cypher.Question} is one {@code .cypher} file beside the
 * adapter that asks it; its first line says in a sentence what is asked. {@link
 * org.lianxin.cypher.Questions} asks it for many keys at once and joins what many callers ask at
 * the same time into one round trip.
 *
 * <p><b>Writing.</b> A {@link org.lianxin.cypher.Statement} is one {@code .cypher} file that
 * changes the graph. It runs only inside {@link org.lianxin.cypher.Transactions}, which orders all
 * writes by one recorded clock, or inside {@link org.lianxin.cypher.UntimedTransactions}, for what
 * stands outside recorded time. {@link org.lianxin.cypher.DoneMutations} keeps idempotency keys in
 * the transaction of the change.
 *
 * <p><b>Recorded time.</b> Two nodes carry it. Every write first takes the lock of {@code
 * (:RecordedClock {name: 'writing'})}, which gives it a recorded time later than that of all writes
 * before. Once it has committed, {@code (:RecordedClock {name: 'recorded'})} is moved up to that
 * time. So the latter is a promise: whatever was recorded up to it can be seen. Every question
 * reads it before anything else and gives it back as {@code recordedUpTo}; an answer "as known at"
 * that instant or earlier never changes again. Why there are two: {@code
 * src/docs/decisions/2026-11-21-recorded-clock.md}.
 *
 * <p><b>Failures.</b> {@link org.lianxin.cypher.GraphFailure} is sealed: not there, too slow, or
 * broken. None carries Cypher in its message.
 *
 * <p>May use: {@code kernel}. The driver is named only in {@code org.lianxin.cypher.graph} and in
 * the {@code graph} packages of the modules above.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.lianxin.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
