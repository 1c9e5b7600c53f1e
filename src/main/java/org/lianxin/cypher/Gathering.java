package org.lianxin.cypher;

/**
 * How long whoever commits for many lets them gather before the next commit.
 *
 * <p>A commit burns most of its time whether it holds one entry or fifty. Committing all the time
 * would keep a processor from those whose entries could share the next one: under load groups stay
 * small and each entry is dear. So after a commit that several shared, as much time is left to
 * others as it took; after a lone one, nobody waits. Not for several threads at once.
 */
public final class Gathering {

    /** What is added to the wait of one request at most. */
    private static final long MOST_NANOS = 40_000_000;

    private long until;
    private boolean pauses;

    /** A commit is over that this many shared; both ends of it in nanoseconds of one clock. */
    public void committed(int together, long beganAt, long endedAt) {
        pauses = together > 1;
        until = endedAt + Math.min(endedAt - beganAt, MOST_NANOS);
    }

    /** For how many nanoseconds the next commit is put off; 0 for not at all. */
    public long remaining(long now) {
        return pauses ? Math.max(until - now, 0) : 0;
    }
}
