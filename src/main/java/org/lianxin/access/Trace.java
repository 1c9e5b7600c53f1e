package org.lianxin.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one request has looked at so far. It is filled while the request runs, by many threads, and
 * written to the audit log before a byte of the answer leaves.
 */
public final class Trace {

    private final Map<Look, Look> looks = new LinkedHashMap<>();
    private final Set<String> taken;

    public Trace() {
        this(Set.of());
    }

    /**
     * Of a request that was asked before.
     *
     * @param taken the consents of which it took a use then; it takes none of them again
     */
    public Trace(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    /** Whether this very request took a use of that consent when it was asked before. */
    boolean tookBefore(String consent) {
        return taken.contains(consent);
    }

    /**
     * Adds a look. A further part of what was shown for the same question on the same authority, as
     * a page of entries is that comes later, is added to the look it belongs to.
     */
    public void look(Look look) {
        synchronized (looks) {
            looks.merge(
                    look.showing(Shown.NOTHING), look, (known, more) -> known.and(more.shown()));
        }
    }

    /** All so far, in the order in which they began. */
    public List<Look> looks() {
        synchronized (looks) {
            return List.copyOf(looks.values());
        }
    }
}
