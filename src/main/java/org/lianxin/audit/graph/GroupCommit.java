package org.lianxin.audit.graph;

import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.cypher.Gathering;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Natural batching: while one commit is under way, all that come in are gathered for the next. One
 * thread commits, so nothing waits when nothing is under way; after a shared commit they gather for
 * a while ({@link Gathering}), unless there is enough for one already.
 */
final class GroupCommit implements AuditLog, AutoCloseable {

    private final Function<List<AuditDraft>, List<Appended>> commit;
    private final Duration patience;
    private final int entriesMax;
    private final int waitingMax;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition enough = lock.newCondition();
    private final Gathering gathering = new Gathering();
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private final Thread thread;
    private int waiting;
    private boolean closed;

    /**
     * Starts the committing thread.
     *
     * @param commit appends drafts in one transaction, and throws if it is not known to have
     */
    GroupCommit(
            Function<List<AuditDraft>, List<Appended>> commit,
            Duration patience,
            int entriesMax,
            int waitingMax) {
        this.commit = commit;
        this.patience = patience;
        this.entriesMax = entriesMax;
        this.waitingMax = waitingMax;
        this.thread = Thread.ofPlatform().name("audit-commit").daemon().start(this::commitAll);
    }

    @Override
    public List<Appended> append(List<AuditDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Waiting mine = new Waiting(List.copyOf(drafts), new CompletableFuture<>());
        enqueue(mine);
        try {
            return mine.answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            mine.answer.cancel(false);
            Thread.currentThread().interrupt();
            throw new AuditUnavailable("append: interrupted", interrupted);
        } catch (TimeoutException late) {
            mine.answer.cancel(false);
            throw new AuditUnavailable("append: took longer than it may", late);
        } catch (ExecutionException failed) {
            throw new AuditUnavailable("append: not committed", failed.getCause());
        }
    }

    /** Commits what waits, then ends. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
            enough.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void enqueue(Waiting mine) {
        lock.lock();
        try {
            if (closed) {
                throw new AuditUnavailable("append: this gateway is closing", null);
            }
            if (waiting > 0 && waiting + mine.drafts.size() > waitingMax) {
                throw new AuditUnavailable("append: too many entries wait", null);
            }
            waiting += mine.drafts.size();
            queue.add(mine);
            arrived.signal();
            if (waiting >= entriesMax) {
                enough.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void commitAll() {
        List<Waiting> group = next();
        while (!group.isEmpty()) {
            commit(group);
            group = next();
        }
    }

    /** All that wait, as far as one commit can take them; none once this is closed and empty. */
    private List<Waiting> next() {
        List<Waiting> group = new ArrayList<>();
        lock.lock();
        try {
            while (queue.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            gather();
            int entries = 0;
            while (!queue.isEmpty()) {
                int size = queue.peek().drafts.size();
                if (entries > 0 && entries + size > entriesMax) {
                    break;
                }
                entries += size;
                group.add(queue.remove());
            }
            waiting -= entries;
        } finally {
            lock.unlock();
        }
        return group;
    }

    private void gather() {
        long rest = gathering.remaining(System.nanoTime());
        while (rest > 0 && waiting < entriesMax && !closed) {
            try {
                rest = enough.awaitNanos(rest);
            } catch (InterruptedException nobodys) {
                // Nobody interrupts this thread; if somebody does, it only gathers for less long.
                return;
            }
        }
    }

    private void commit(List<Waiting> group) {
        List<Waiting> present = group.stream().filter(caller -> !caller.answer.isDone()).toList();
        long beganAt = System.nanoTime();
        try {
            List<AuditDraft> drafts =
                    present.stream().flatMap(caller -> caller.drafts.stream()).toList();
            List<Appended> appended = drafts.isEmpty() ? List.of() : commit.apply(drafts);
            int from = 0;
            for (Waiting caller : present) {
                int until = from + caller.drafts.size();
                caller.answer.complete(List.copyOf(appended.subList(from, until)));
                from = until;
            }
        } catch (Throwable failure) {
            // Whatever it was, this thread goes on, and none of them may disclose anything.
            present.forEach(caller -> caller.answer.completeExceptionally(failure));
        }
        gathering.committed(present.size(), beganAt, System.nanoTime());
    }

    private record Waiting(List<AuditDraft> drafts, CompletableFuture<List<Appended>> answer) {}
}
