package org.lianxin.audit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Drafts;
import org.lianxin.audit.Receipt;
import org.lianxin.audit.TreeHash;

import java.lang.Thread.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Who waits shares the next commit; too many are refused, and nobody waits for ever. */
@Timeout(60)
class GroupCommitTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<List<AuditDraft>> commits = new CopyOnWriteArrayList<>();
    private final Semaphore mayCommit = new Semaphore(0);
    private final Semaphore begun = new Semaphore(0);
    private final List<Thread> callers = new CopyOnWriteArrayList<>();
    private GroupCommit log;

    @BeforeEach
    void start() {
        log = log(LONG);
    }

    @AfterEach
    void close() {
        mayCommit.release(1_000_000);
        log.close();
    }

    @Test
    void allThatComeWhileACommitIsUnderWayShareTheNext() throws Exception {
        var first = later("first", 1);
        begun.acquire();
        var second = later("second", 2);
        var third = later("third", 1);
        parked();
        mayCommit.release(2);

        assertThat(first.get().getFirst().receipt().id()).isEqualTo("first-0");
        assertThat(second.get()).hasSize(2);
        assertThat(third.get().getFirst().receipt().id()).isEqualTo("third-0");
        assertThat(commits).extracting(List::size).containsExactly(1, 3);
    }

    @Test
    void aCommitTakesNoMoreThanItMayButOneLargeRequestWhole() throws Exception {
        var first = later("first", 1);
        begun.acquire();
        List<CompletableFuture<List<Appended>>> small = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            small.add(later("small-" + i, 1));
            parked();
        }
        mayCommit.release(10);
        first.get();
        for (var each : small) {
            each.get();
        }
        assertThat(commits).extracting(List::size).containsExactly(1, 5, 1);

        assertThat(later("large", 8).get()).hasSize(8);
    }

    @Test
    void refusesWhoeverWouldMakeTheQueueTooLong() throws Exception {
        var first = later("first", 1);
        begun.acquire();
        var fits = later("fits", 10);
        parked();

        assertThatThrownBy(() -> log.append(drafts("too many", 1)))
                .isInstanceOf(AuditUnavailable.class);
        mayCommit.release(2);
        first.get();
        fits.get();
        mayCommit.release();
        assertThat(log.append(drafts("room again", 1))).hasSize(1);
    }

    @Test
    void nobodyWaitsLongerThanHisPatienceAndIsNotCommittedAfterwards() throws Exception {
        log.close();
        log = log(Duration.ofMillis(200));
        var first = later("first", 1);
        begun.acquire();

        assertThatThrownBy(() -> log.append(drafts("impatient", 1)))
                .isInstanceOf(AuditUnavailable.class);
        assertThatThrownBy(first::get).hasCauseInstanceOf(AuditUnavailable.class);
        mayCommit.release(10);
        assertThat(log.append(drafts("next", 1))).hasSize(1);
        assertThat(commits.stream().flatMap(List::stream).map(AuditDraft::requestId))
                .doesNotContain("impatient-0");
    }

    @Test
    void aFailureReachesAllOfItsGroupAndNobodyAfter() {
        log.close();
        var failing = new CopyOnWriteArrayList<>(List.of("fails"));
        log =
                new GroupCommit(
                        drafts -> {
                            if (failing.remove("fails")) {
                                throw new IllegalStateException("not written");
                            }
                            return appended(drafts);
                        },
                        LONG,
                        5,
                        10);

        assertThatThrownBy(() -> log.append(drafts("a", 2)))
                .isInstanceOf(AuditUnavailable.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(log.append(drafts("b", 2))).hasSize(2);
    }

    @Test
    void anInterruptedCallerLeavesWithoutAnAnswer() throws Exception {
        var first = later("first", 1);
        begun.acquire();
        var left = new CountDownLatch(1);
        Thread caller =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        log.append(drafts("interrupted", 1));
                                    } catch (AuditUnavailable expected) {
                                        if (Thread.currentThread().isInterrupted()) {
                                            left.countDown();
                                        }
                                    }
                                });
        callers.add(caller);
        parked();
        caller.interrupt();

        assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
        mayCommit.release(10);
        first.get();
    }

    @Test
    void takesNothingMoreOnceItIsClosedButCommitsWhatWaits() throws Exception {
        var first = later("first", 1);
        begun.acquire();
        var waits = later("waits", 1);
        parked();
        mayCommit.release(10);
        log.close();

        first.get();
        waits.get();
        assertThatThrownBy(() -> log.append(drafts("late", 1)))
                .isInstanceOf(AuditUnavailable.class);
    }

    private GroupCommit log(Duration patience) {
        return new GroupCommit(
                drafts -> {
                    begun.release();
                    mayCommit.acquireUninterruptibly();
                    commits.add(drafts);
                    return appended(drafts);
                },
                patience,
                5,
                10);
    }

    private CompletableFuture<List<Appended>> later(String request, int entries) {
        var answer = new CompletableFuture<List<Appended>>();
        callers.add(
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        answer.complete(log.append(drafts(request, entries)));
                                    } catch (AuditUnavailable refused) {
                                        answer.completeExceptionally(refused);
                                    }
                                }));
        return answer;
    }

    /** Until all that were begun have handed in their entries and wait for the commit. */
    private void parked() throws InterruptedException {
        while (callers.stream()
                .map(Thread::getState)
                .anyMatch(state -> state != State.TIMED_WAITING && state != State.TERMINATED)) {
            Thread.sleep(1);
        }
    }

    private static List<AuditDraft> drafts(String request, int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i -> Drafts.look(request + "-" + i, "s"))
                .toList();
    }

    private static List<Appended> appended(List<AuditDraft> drafts) {
        return drafts.stream()
                .<Appended>map(
                        draft ->
                                new Appended.Logged(
                                        new Receipt(
                                                draft.requestId(),
                                                0,
                                                new Checkpoint("test", 1, TreeHash.EMPTY, "note"),
                                                null)))
                .toList();
    }
}
